/** The part of the page's script that brings a reason to the top, and compares two clusters. */
export const answerScript = String.raw`  const title = document.title;
  const answer = byId("answer");
  const shownHere = byId("shown");
  let brought = [];
  let cluster;
  const bring = (node) => {
    const place = document.createComment("");
    node.before(place);
    shownHere.append(node);
    brought.push({ node, place });
  };
  const putBack = () => {
    for (const { node, place } of brought) place.replaceWith(node);
    brought = [];
    cluster = undefined;
  };
  const asked = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    return target?.tagName === "ARTICLE" ? target : undefined;
  };
  function show() {
    const target = asked();
    if (target !== undefined && brought[0]?.node === target) return;
    putBack();
    answer.hidden = target === undefined;
    document.title = target === undefined ? title : target.dataset.name + " – " + title;
    if (location.hash === "#find") byId("find-input").focus();
    if (target === undefined) return;
    for (const list of document.querySelectorAll("details.all")) list.open = false;
    bring(target);
    cluster = target.dataset.cluster === undefined ? undefined : byId(target.dataset.cluster);
    if (cluster && cluster !== target) bring(cluster);
    byId("compare").hidden = cluster === undefined;
    byId("compared").replaceChildren();
    other.clear();
    const heading = target.querySelector("h3");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    answer.scrollIntoView();
  }
  const goTo = (id) => {
    if (location.hash !== "#" + id) history.pushState(null, "", "#" + id);
    show();
  };

  const text = (tag, words, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = words;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const figuresOf = (article) => new Map([...article.querySelectorAll("dl.figures dt")].map((term) =>
    [term.textContent, term.nextElementSibling.textContent]));
  const reasonOf = (article) => article.querySelector(".reason").textContent;
  const inOrder = (own, theirs, second) => {
    const [first, other] = [own, theirs].map((figures) => Number(figures.get("Place in the order") ?? NaN));
    if (!(first !== other) || !(first > 0) || !(other > 0)) return "";
    const [earlier, later] = first < other ? [cluster, second] : [second, cluster];
    return earlier.dataset.name + " came before " + later.dataset.name + " in the order: number " +
      Math.min(first, other) + " against number " + Math.max(first, other) + ".";
  };
  const phases = (own, theirs, second) => {
    const [first, other] = [own, theirs].map((figures) => figures.get("Phase"));
    return first === other ? "" : cluster.dataset.name + ": " + first + ". " +
      second.dataset.name + ": " + other + ". How each phase is treated stands under Phases below.";
  };
  // What settled a tie stands among the steps of either, where it was between these two.
  const ties = (second) => [[cluster, second], [second, cluster]].flatMap(([article, rival]) =>
    [...article.querySelectorAll("ol li")].map((step) => step.textContent)
      .filter((step) => step.startsWith("Tie:") && step.includes(rival.dataset.name))).slice(0, 1);
  const ownPart = (article) => article.dataset.name + ": " +
    [...article.querySelectorAll(".reason li")].map((part) => part.textContent).join(" ");
  function compareWithin(entry) {
    const same = entry.name + " is in the same cluster, which shares the same roles.";
    const both = [brought[0].node, entry.article].filter((article) => article.querySelector(".reason li"));
    return [same, ...both.map(ownPart)].map((words) => text("p", words));
  }
  function compare(entry) {
    const to = byId("compared");
    const second = entry.article.dataset.cluster && byId(entry.article.dataset.cluster);
    if (!second) return to.replaceChildren(text("p", reasonOf(entry.article)));
    if (second === cluster) return to.replaceChildren(...compareWithin(entry));
    const [own, theirs] = [figuresOf(cluster), figuresOf(second)];
    const table = document.createElement("table");
    const head = document.createElement("thead");
    const top = document.createElement("tr");
    const body = document.createElement("tbody");
    top.append(text("th", "Figure", { scope: "col" }),
      ...[cluster, second].map((each) => text("th", each.dataset.name, { scope: "col" })));
    head.append(top);
    for (const term of new Set([...own.keys(), ...theirs.keys()])) {
      const row = document.createElement("tr");
      row.append(text("th", term, { scope: "row" }), text("td", own.get(term) ?? "–"), text("td", theirs.get(term) ?? "–"));
      body.append(row);
    }
    table.append(text("caption", "The two clusters side by side"), head, body);
    const wide = document.createElement("div");
    wide.className = "wide";
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-label", "The two clusters side by side");
    wide.append(table);
    const said = [phases(own, theirs, second), inOrder(own, theirs, second), ...ties(second), reasonOf(cluster), reasonOf(second)];
    to.replaceChildren(...said.filter((words) => words !== "").map((words) => text("p", words)), wide);
  }

  combobox("find", (entry) => goTo(entry.article.id));
  const other = combobox("other", compare);
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#school-'], a[href^='#cluster-']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(link.getAttribute("href").slice(1));
  });
  addEventListener("popstate", show);
  addEventListener("hashchange", show);
  byId("find-box").hidden = false;
  byId("without-script").hidden = true;
  show();
})();
`;
