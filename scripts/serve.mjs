// Serves the workbench and the add-in on this machine only.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { root } from "./setUp.mjs";

const clientLibrary = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Nothing is loaded from anywhere else, no text becomes code, nobody else may frame it. */
const policy = [
  "default-src 'self'",
  // The solver of placement is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** The element that loads Microsoft's client library, as the build writes it. */
const officeAtMicrosoft =
  /<script src="?https:\/\/appsforoffice[.]microsoft[.]com\/lib\/1\/hosted\/office[.]js"?><\/script>/;

/** The task pane's page as Excel gets it, but with the client library and the door of our host. */
function taskPanePage() {
  const page = readFileSync(join(root, "build/addin/taskpane.html"), "utf8");
  if (!officeAtMicrosoft.test(page))
    throw new Error("build/addin/taskpane.html does not load office.js from Microsoft's address.");
  const scripts = ["/door.js", "/office-js/office.js"].map(
    (source) => `<script src="${source}"></script>`,
  );
  return page.replace(officeAtMicrosoft, scripts.join(""));
}

/**
 * Listens on the loopback address; answers with the server and its address.
 * @param port 0 for any free one
 */
export function serve({ port = 3000 } = {}) {
  const files = (folder) => sirv(folder, { dev: true, etag: true, setHeaders: withHeaders });
  const [page, addin, office] = ["build/workbench", "build/addin"]
    .map((folder) => files(join(root, folder)))
    .concat(files(clientLibrary));
  const mounts = [
    ["/addin/", addin],
    ["/office-js/", office],
    ["/", page],
  ];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const notFound = () => {
      withHeaders(response);
      response.writeHead(404).end();
    };
    if (!isLocal(request.headers.host)) return notFound();
    if (pathname === "/addin/taskpane.html") {
      withHeaders(response);
      return response.setHeader("Content-Type", "text/html; charset=utf-8").end(taskPanePage());
    }
    const [prefix, handler] = mounts.find(([prefix]) => pathname.startsWith(prefix));
    request.url = request.url.slice(prefix.length - 1);
    handler(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ server, url: `http://localhost:${server.address().port}` }),
    );
  });
}

function withHeaders(response) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A page elsewhere may not reach this server under a name of its own. */
const isLocal = (host = "") => /^(localhost|127[.]0[.]0[.]1|\[::1\])(:\d+)?$/.test(host);
