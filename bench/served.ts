/** A desk that is being served. */
export interface Served {
  readonly address: string;
  readonly origin: string;
  readonly token: string;
}
