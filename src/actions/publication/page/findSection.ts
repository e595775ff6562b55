import { markup, type Markup } from "./markup";

const combobox = (name: string, list: string, hint = ""): Markup =>
  markup`<input
      id="${name}-input"
      type="text"
      role="combobox"
      aria-expanded="false"
      aria-controls="${name}-list"
      aria-autocomplete="list"
      aria-describedby="${name}-hint"
      autocomplete="off"
      spellcheck="false"
    />
    <ul id="${name}-list" role="listbox" aria-label="${list}" hidden></ul>
    <p id="${name}-hint" class="quiet">${hint}</p>
    <p id="${name}-status" role="status" class="quiet"></p>`;

/** Where one looks for a school, where its answer comes, and where it is compared. */
export const find = markup`<section id="find" aria-labelledby="find-heading">
    <h2 id="find-heading">Find your school, kura or cluster</h2>
    <p id="without-script">
      They stand at the end of this page: <a href="#schools">all schools and kura</a> by name, and
      <a href="#clusters">all clusters</a>. Open the list, then find yours with your browser’s
      search (Ctrl+F), by its name or number.
    </p>
    <div id="find-box" class="box" hidden>
      <label for="find-input">Name or number</label>
      ${combobox(
        "find",
        "Schools, kura and clusters found",
        "Macrons and capitals do not matter. Then you can compare it with another school or cluster. The address of an answer can be kept and sent.",
      )}
    </div>
  </section>
  <section id="answer" aria-label="The answer" hidden>
    <p>
      <a href="#find">Look for another</a>
      <button class="to-compare" type="button">Compare with another school, kura or cluster</button>
    </p>
    <div id="shown"></div>
    <div id="compare" class="box">
      <label for="other-input">Compare with another school, kura or cluster</label>
      ${combobox(
        "other",
        "Schools, kura and clusters to compare with",
        "Why did another get more, or fewer? Give its name or number.",
      )}
      <div id="compared" aria-live="polite"></div>
    </div>
    <div id="shown-cluster"></div>
  </section>`;
