/** Placeholder: the room's builder writes it. */
export interface QuotationRules {
  readonly name: string;
}
