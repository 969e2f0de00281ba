// Stands in for the packages that Next.js would bring.
const here = new URL("./next_response.mjs", import.meta.url).href;

export async function resolve(specifier, context, next) {
  return specifier === "next/server" ? { url: here, shortCircuit: true } : next(specifier, context);
}

// Without Next.js around them, files named .js would pass for CommonJS.
export async function load(url, context, next) {
  return next(url, url.includes("/examples/next/") ? { ...context, format: "module" } : context);
}
