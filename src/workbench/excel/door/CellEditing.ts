/** Whether a person is editing a cell, which keeps Excel from doing what add-ins ask. */
export class CellEditing {
  #waiting: (() => void)[] = [];
  #isOn = false;

  get isOn(): boolean {
    return this.#isOn;
  }
  set(isOn: boolean): void {
    this.#isOn = isOn;
    if (!isOn) for (const go of this.#waiting.splice(0)) go();
  }
  /** Resolves once no cell is being edited. */
  end(): Promise<void> {
    return this.#isOn ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }
}
