// The forms of the page at /docs. Credentials stay in the page's memory: they are neither stored nor put into an address.

const credentials = { token: "", user: "" };

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function field(label, name, kind = "input") {
  const input = element(kind, { name, autocomplete: "off", spellcheck: false });
  return element("label", {}, label, input);
}

function credentialForm() {
  const token = field("API key or session token", "token");
  token.lastChild.type = "password";
  const user = field("Tartan-User (with an API key)", "user");
  const form = element("form", {}, element("h3", { textContent: "Credentials for requests from this page" }), token, user);
  form.addEventListener("input", () => {
    credentials.token = token.lastChild.value.trim();
    credentials.user = user.lastChild.value.trim();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("credentials").append(form);
}

/** The address of a request; empty values of the query are left out. */
function address(path, names, query, form) {
  let target = path;
  for (const name of names) target = target.replace(`{${name}}`, encodeURIComponent(form.elements[name].value.trim()));
  const parameters = new URLSearchParams();
  for (const name of query) {
    const value = form.elements[name].value;
    if (value !== "") parameters.set(name, value);
  }
  return parameters.size ? `${target}?${parameters}` : target;
}

async function shown(response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (!/json|text/.test(type)) return `${type}, ${(await response.blob()).size} bytes`;
  const text = await response.text();
  // Parsing would round long numbers, so only a copy without them is indented.
  if (!type.includes("json") || /\d{16}/.test(text)) return text;
  return JSON.stringify(JSON.parse(text), null, 2);
}

function requestForm(article) {
  const { method, path, query, body, key: keyed, credentials: needed } = article.dataset;
  const names = [...path.matchAll(/{(\w+)}/g)].map((match) => match[1]);
  const parameters = query ? query.split(" ") : [];
  const form = element("form");
  for (const name of [...names, ...parameters]) form.append(field(name, name));
  if (keyed) {
    const key = field("Idempotency-Key", "key");
    // Absent where the page did not come over HTTPS or from this machine.
    key.lastChild.value = crypto.randomUUID?.() ?? "";
    form.append(key);
  }
  if (body) {
    const area = field("Body (JSON)", "body", "textarea");
    area.lastChild.rows = 5;
    area.lastChild.value = "{}";
    form.append(area);
  }
  const output = element("pre", { hidden: true, tabIndex: 0 });
  output.setAttribute("role", "status");
  output.setAttribute("aria-label", "Response");
  form.append(element("button", { type: "submit", textContent: `Send ${method}` }), output);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    output.hidden = false;
    output.textContent = "…";
    const headers = { Accept: "application/json" };
    if (needed && credentials.token) headers.Authorization = `Bearer ${credentials.token}`;
    if (needed && credentials.user) headers["Tartan-User"] = credentials.user;
    if (keyed) headers["Idempotency-Key"] = form.elements.key.value.trim();
    if (body) headers["Content-Type"] = "application/json";
    const content = body ? form.elements.body.value : undefined;
    try {
      const response = await fetch(address(path, names, parameters, form), { method, headers, body: content });
      output.textContent = `${response.status} ${response.statusText}\n\n${await shown(response)}`;
    } catch {
      output.textContent = "The request did not reach the service, or one of the values cannot be sent.";
    }
  });
  return form;
}

function offer(article) {
  const place = article.querySelector(".try");
  const button = element("button", { type: "button", textContent: "Try it" });
  button.setAttribute("aria-describedby", article.getAttribute("aria-labelledby"));
  button.addEventListener("click", () => {
    const form = requestForm(article);
    button.replaceWith(form);
    (form.querySelector("input, textarea") ?? form.querySelector("button")).focus();
  });
  place.append(button);
}

credentialForm();
for (const article of document.querySelectorAll("article[data-method]")) offer(article);
