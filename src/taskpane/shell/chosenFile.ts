/** A file a person chose, as it is read. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
