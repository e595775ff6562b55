// A help page that is served with the add-in, made from Markdown in docs/.
import { marked } from "marked";

const style = `
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff; }
  h1, h2, h3 { line-height: 1.2; }
  a { color: #0b5c57; }
  code, pre { font-family: Consolas, ui-monospace, monospace; background: #f3f3f3; }
  pre { padding: 0.75rem; overflow-x: auto; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
  @media (prefers-color-scheme: dark) {
    body { color: #eee; background: #1f1f1f; } a { color: #7fd6cf; } code, pre { background: #333; } th, td { border-color: #555; }
  }`;

/** HTML of a Markdown text; its first heading is the title, links to other pages follow them. */
export async function helpPage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Help";
  const linked = markdown
    .replace(/\]\(([\w./-]+)[.]md(#[\w-]+)?\)/g, "]($1.html$2)")
    .replaceAll("README.html", "index.html");
  const body = await marked.parse(linked);
  return `<!doctype html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replace(/[`*]/g, "")}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
