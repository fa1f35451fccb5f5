/** What is used of the emscripten module of @browsermt/bergamot-translator 0.4.9. Objects live in WASM memory until `delete()`. */
export interface BergamotModule {
  readonly AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  readonly AlignedMemoryList: new () => Listing<AlignedMemory>;
  readonly TranslationModel: new (
    config: string,
    model: AlignedMemory,
    shortlist: AlignedMemory,
    vocabularies: Listing<AlignedMemory>,
    qualityModel: null,
  ) => TranslationModel;
  readonly BlockingService: new (options: { readonly cacheSize: number }) => BlockingService;
  readonly VectorString: new () => Listing<string>;
  readonly VectorResponseOptions: new () => Listing<ResponseOptions>;
}

export interface WasmObject {
  delete(): void;
}

export interface AlignedMemory extends WasmObject {
  getByteArrayView(): Int8Array;
}

export interface Listing<Item> extends WasmObject {
  push_back(item: Item): void;
  get(index: number): Item;
  size(): number;
}

export type TranslationModel = WasmObject;

export interface ResponseOptions {
  readonly alignment: boolean;
  readonly html: boolean;
  readonly qualityScores: boolean;
}

export interface Response extends WasmObject {
  getTranslatedText(): string;
}

export interface BlockingService extends WasmObject {
  translate(
    model: TranslationModel,
    texts: Listing<string>,
    options: Listing<ResponseOptions>,
  ): Listing<Response>;
}
