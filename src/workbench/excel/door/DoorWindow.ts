/** A message of the client to its host, and back, as text. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** The window of an add-in's page, as far as Microsoft's client and its host meet in it. */
export interface DoorWindow {
  _richApiNativeBridge?: NativeBridge;
  CustomFunctions?: {
    readonly _association?: {
      readonly mappings?: Readonly<Record<string, (...values: unknown[]) => unknown>>;
    };
  };
}
