/** What each button of the ribbon shows; the pane reads the screen from the address. */
const screens = {
  ShowAllocate: "#allocate",
  ShowExplain: "#why",
  ShowData: "#data",
  ShowHelp: "#help",
} as const;

/** Shows the pane at a screen. The button stays busy until `completed` is called, so it always is. */
async function show(screen: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    window.location.hash = screen;
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

for (const [name, screen] of Object.entries(screens))
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => show(screen, event));

/** Makes this a module of its own, so that its names stay out of the page. */
export {};
