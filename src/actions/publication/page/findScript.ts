/** The part of the page's script that finds a school or cluster as one types: a combobox over the articles. */
export const findScript = String.raw`"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/['\u2018\u2019\u02bb]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  const most = 30;
  // Each word by itself, numbers as they are said: "Cluster 002" is "cluster" and "2".
  const whole = (words) => new Set(words.split(" ").map((word) => word.replace(/^0+(?=.)/, "")));
  let known;
  const byName = new Intl.Collator("en-NZ", { numeric: true }).compare;
  const entries = () => (known ??= [...document.querySelectorAll("article")].map((article) => {
    const { name, number, about } = article.dataset;
    const words = plain(name + " " + number);
    return { article, name, about, number: plain(number), words: " " + words, whole: whole(words) };
  }).sort((a, b) => byName(a.name, b.name)));
  const found = (text) => {
    const sought = plain(text);
    if (sought === "") return [];
    const words = sought.split(" ");
    const said = [...whole(sought)];
    const ranked = [[], [], [], [], []];
    for (const entry of entries()) {
      if (entry.number === sought) ranked[0].push(entry);
      else if (words.every((word) => (entry.words + " ").includes(" " + word + " "))) ranked[1].push(entry);
      else if (said.every((word) => entry.whole.has(word))) ranked[2].push(entry);
      else if (words.every((word) => entry.words.includes(" " + word))) ranked[3].push(entry);
      else if (words.every((word) => entry.words.includes(word))) ranked[4].push(entry);
    }
    return ranked.flat();
  };

  function combobox(name, pick) {
    const [input, list, status] = ["input", "list", "status"].map((part) => byId(name + "-" + part));
    let shown = [];
    let active = -1;
    let telling;
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      active = -1;
    };
    const choose = (entry) => {
      input.value = entry.name;
      clearTimeout(telling);
      status.textContent = "";
      close();
      pick(entry);
    };
    const mark = (index) => {
      active = index;
      [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      if (index < 0) return;
      const option = list.children[index];
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    };
    const open = () => {
      const all = found(input.value);
      shown = all.slice(0, most);
      list.replaceChildren(...shown.map((entry, at) => {
        const option = document.createElement("li");
        const about = document.createElement("span");
        option.id = name + "-" + at;
        option.setAttribute("role", "option");
        option.textContent = entry.name;
        about.className = "sub";
        about.textContent = entry.about;
        option.append(about);
        option.addEventListener("mousedown", (event) => { event.preventDefault(); choose(entry); });
        return option;
      }));
      list.hidden = shown.length === 0;
      input.setAttribute("aria-expanded", String(shown.length > 0));
      input.removeAttribute("aria-activedescendant");
      mark(shown.length > 0 ? 0 : -1);
      const words = plain(input.value) === "" ? "" : all.length === 0
        ? "No school or cluster is called that. Try a part of the name, or the number."
        : all.length > most ? most + " of " + all.length + " are shown. Type more of the name."
        : all.length + " found.";
      clearTimeout(telling);
      telling = setTimeout(() => { status.textContent = words; }, 300);
    };
    input.addEventListener("input", open);
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") list.hidden ? (input.value = "") : close();
      else if (event.key === "Enter" && !list.hidden && active >= 0) choose(shown[active]);
      else if (step && list.hidden) open();
      else if (step && shown.length > 0) mark((active + step + shown.length) % shown.length);
      else return;
      event.preventDefault();
    });
    return { clear: () => { input.value = ""; status.textContent = ""; close(); } };
  }

`;
