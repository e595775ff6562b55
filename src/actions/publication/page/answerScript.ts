import { askedFor } from "./stepTitles";

/** The part of the page's script that brings a reason to the top, and compares two clusters. */
export const answerScript = String.raw`  const title = document.title;
  const answer = byId("answer");
  let brought = [];
  let cluster;
  const bring = (node, where) => {
    const place = document.createComment("");
    node.before(place);
    byId(where).append(node);
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
    bring(target, "shown");
    cluster = target.dataset.cluster === undefined ? undefined : byId(target.dataset.cluster);
    if (cluster && cluster !== target) bring(cluster, "shown-cluster");
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
  const askedFor = "${askedFor}";
  const reasonOf = (article) => {
    const reason = article.querySelector(".reason");
    const parts = reason.querySelectorAll("p, li");
    return (parts.length > 0 ? [...parts] : [reason]).map((part) => part.textContent.trim()).join(" ");
  };
  const phaseStep = (article) => article.querySelector("ol li").textContent.replace(/^[^:]*: /, "");
  const isByScore = (article) => /ordered by score/.test(phaseStep(article));
  // With as many decimals as tell the scores apart; equal ones are settled by what the step Tie says.
  const byPoints = (earlier, later, isOneKind) => {
    const [high, low] = [earlier, later].map((article) => Number(article.dataset.points ?? NaN));
    if (!(Math.abs(high - low) >= 0)) return "";
    const said = (points, decimals) => points.toFixed(decimals);
    if (Math.abs(high - low) <= 1e-9 * Math.max(1, high)) return isOneKind ? "; both have " + said(high, 1) + " points" : "";
    const decimals = [1, 2, 3, 4, 5, 6].find((each) => said(high, each) !== said(low, each)) ?? 9;
    if (isOneKind) return high > low ? ", by " + said(high, decimals) + " points against " + said(low, decimals) + " points" : "";
    return high < low ? ", although with fewer points (" + said(high, decimals) + " against " + said(low, decimals) +
      "): the phase goes before the score" : "";
  };
  const inOrder = (own, theirs, second) => {
    const [first, other] = [own, theirs].map((figures) => Number(figures.get("Place in the order") ?? NaN));
    if (!(first !== other) || !(first > 0) || !(other > 0)) return "";
    const [earlier, later] = first < other ? [cluster, second] : [second, cluster];
    const isOneKind = own.get("Phase") === theirs.get("Phase") || (isByScore(cluster) && isByScore(second));
    return earlier.dataset.name + " came before " + later.dataset.name + " in the order: number " +
      Math.min(first, other) + " against number " + Math.max(first, other) + byPoints(earlier, later, isOneKind) + ".";
  };
  const phases = (own, theirs, second) => own.get("Phase") === theirs.get("Phase") ? ""
    : [cluster, second].map((article) => article.dataset.name + ": " + phaseStep(article)).join(" ");
  // What settled a tie stands among the steps of either, where it was between these two.
  const ties = (second) => [[cluster, second], [second, cluster]].flatMap(([article, rival]) =>
    [...article.querySelectorAll("ol li")].map((step) => step.textContent)
      .filter((step) => step.startsWith("Tie:") && step.split(/[^\p{L}\p{N}]+/u).includes(rival.dataset.number))
      .map((step) => article.dataset.name + ": " + step)).slice(0, 1);
  const ownPart = (article) => article.dataset.name + ": " +
    [...article.querySelectorAll(".reason li")].map((part) => part.textContent).join(" ");
  function compareWithin(entry) {
    const same = entry.name + (entry.article === brought[0].node ? " is the one that is shown."
      : " is in the same cluster, which shares the same roles.");
    const both = [brought[0].node, entry.article].filter((article) => article.querySelector(".reason li"));
    return [same, ...new Set(both.map(ownPart))];
  }
  // One of the two is in no cluster, or closed: what is said of each, and what it would take.
  function compareOutside(entry) {
    const named = (article) => {
      const reason = reasonOf(article);
      return reason.trim().startsWith(article.dataset.name) ? reason : article.dataset.name + ": " + reason;
    };
    const changes = [brought[0].node, entry.article].filter((article) => article.dataset.cluster === undefined)
      .map((article) => article.dataset.name + ": " +
        [...article.querySelectorAll(".changes li")].map((part) => part.textContent).join(" "));
    return [...new Set([named(brought[0].node), named(entry.article), ...changes])];
  }
  // Why one of two with roles has more: what each could claim, and by what.
  const claims = (own, theirs, second) => {
    const whole = (figures, name) => Number((figures.get(name) ?? "0").replace(/,/g, ""));
    const [first, other] = [own, theirs].map((figures) => whole(figures, "Roles"));
    if (first === 0 || other === 0) return [];
    const [more, fewer] = first < other ? [second, cluster] : [cluster, second];
    const [asked, against] = (first < other ? [theirs, own] : [own, theirs])
      .map((figures) => whole(figures, askedFor));
    const by = asked > against && against > 0 ? ": it could ask for " + asked + ", against " + against + "." : ".";
    const hadTurn = [[own, first], [theirs, other]].every(([figures, roles]) => whole(figures, askedFor) === roles);
    const turn = hadTurn ? " Both had their turn in the order, so what each could ask for made the number." : "";
    const difference = first === other ? "Both have " + first + (first === 1 ? " role." : " roles.")
      : more.dataset.name + " has " + Math.abs(first - other) + " more than " + fewer.dataset.name + by;
    const how = (article) => article.dataset.name + ": " +
      [...article.querySelectorAll("li.roles")].map((step) => step.textContent).join(" ");
    return [difference + turn, how(cluster), how(second)];
  };
  function sideBySide(own, theirs, second) {
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
    return wide;
  }
  function compareClusters(second, entry) {
    const [own, theirs] = [figuresOf(cluster), figuresOf(second)];
    // First what makes the difference, then what is said of each.
    const said = [...claims(own, theirs, second),
      inOrder(own, theirs, second), ...ties(second), phases(own, theirs, second), reasonOf(cluster), reasonOf(second),
      ...[brought[0].node, entry.article].filter((article) => article.querySelector(".reason li")).map(ownPart)];
    return [...said.filter((words) => words !== "").map((words) => text("p", words)), sideBySide(own, theirs, second)];
  }
  function compare(entry) {
    const second = entry.article.dataset.cluster && byId(entry.article.dataset.cluster);
    const paragraphs = (said) => said.map((words) => text("p", words));
    byId("compared").replaceChildren(...(
      entry.article === brought[0].node || (second && second === cluster) ? paragraphs(compareWithin(entry))
        : !cluster || !second ? paragraphs(compareOutside(entry))
        : compareClusters(second, entry)));
  }

  combobox("find", (entry) => goTo(entry.article.id));
  const other = combobox("other", compare);
  document.querySelector(".to-compare").addEventListener("click", () => {
    byId("compare").scrollIntoView();
    byId("other-input").focus({ preventScroll: true });
  });
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
