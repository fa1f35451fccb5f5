/** Findings about quotations. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const quotation = {
  quote: {
    balance: {
      title: 'Quotation mark without its partner',
      text: 'A quotation mark has no partner, near: {{near}}',
    },
  },
} as const;
