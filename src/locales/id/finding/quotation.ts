/** Findings about quotations. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const quotation = {
  quote: {
    balance: {
      title: 'Tanda kutip tanpa pasangan',
      text: 'Ada tanda kutip tanpa pasangan, di dekat: {{near}}',
    },
  },
} as const;
