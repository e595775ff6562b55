import { useText } from "../shell/useText";

const keys: readonly (readonly [keys: string, what: string])[] = [
  ["F6", "goes between the sheet, the ribbon and this pane"],
  [
    "Ctrl+PageDown, Ctrl+PageUp",
    "show the next and the previous sheet; with Alt in a browser, which keeps them for its own tabs",
  ],
  ["Tab, Shift+Tab", "go to the next and the previous field or button"],
  ["Left and Right, Home, End", "go between the tabs at the top of the pane"],
  ["Up and Down, Enter, Escape", "choose in a list that a search offers, take, close"],
  [
    "Ctrl+Z in the sheet",
    "takes back what was written last, where your Excel can undo what add-ins write",
  ],
];

/** The keys that work in the pane. */
export function Keyboard() {
  const text = useText();
  return (
    <>
      <h2 className={text.heading}>Keyboard</h2>
      <ul className={text.list}>
        {keys.map(([key, what]) => (
          <li key={key}>
            <strong>{key}</strong> {what}.
          </li>
        ))}
      </ul>
    </>
  );
}
