// Makes one file of the page: the script and the style stand in it, and a policy that allows these two and nothing else.
// The same sources give the same bytes; ../../check compares them with the page that is committed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

/** Where `stemma build` puts the data of a case. */
const DATA = "<!--data-->";

function hash(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function put(page, mark, text) {
  const parts = page.split(mark);
  if (parts.length !== 2) {
    throw new Error(`page.html must hold ${mark} once, not ${parts.length - 1} times`);
  }
  return parts.join(text);
}

function assemble(script, style) {
  if (/<\/script|<!--|<\/style/i.test(script + style)) {
    throw new Error("the script or the style holds what would end its element");
  }
  const policy =
    `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  let page = readFileSync(new URL("page.html", import.meta.url), "utf8");
  page = put(page, "<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  page = put(page, "<!--style-->", `<style>${style}</style>`);
  page = put(page, "<!--script-->", `<script>${script}</script>`);
  put(page, DATA, "");
  return page;
}

const onePage = {
  name: "one-page",
  enforce: "post",
  generateBundle(_options, bundle) {
    let script = "";
    let style = "";
    for (const [name, item] of Object.entries(bundle)) {
      if (item.type === "chunk") {
        script += item.code;
      } else if (name.endsWith(".css")) {
        style += typeof item.source === "string" ? item.source : new TextDecoder().decode(item.source);
      }
      delete bundle[name];
    }
    this.emitFile({ type: "asset", fileName: "page.html", source: assemble(script.trim(), style.trim()) });
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [onePage],
  build: {
    target: "es2022",
    outDir: process.env.STEMMA_PAGE_OUT ?? "../src/main/resources/stemma/export/html",
    emptyOutDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    copyPublicDir: false,
    rollupOptions: { input: "src/main.ts", output: { format: "iife" } },
  },
});
