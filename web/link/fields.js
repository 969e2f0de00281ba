// Creates inputs with their labels and hints.
import { element } from "./dom.js";

const types = { text: "text", password: "password", search: "search", file: "file" };

export const field = (one, isWrong) =>
  one.kind === "one" || one.kind === "many" ? choices(one) : line(one, isWrong);

const line = (one, isWrong) => {
  const id = `field-${one.name}`;
  const hint = one.hint ? element("p", { class: "hint", id: `${id}-hint` }, one.hint) : null;
  const described = [hint ? `${id}-hint` : "", isWrong ? "notice" : ""].filter((part) => part).join(" ");
  const input = element("input", {
    id, name: one.name, type: types[one.kind] || "text", autocomplete: one.autocomplete, autocapitalize: "none",
    spellcheck: "false", inputmode: one.inputmode, "aria-describedby": described, "aria-invalid": isWrong ? "true" : null,
  });
  if (one.kind === "file") {
    input.multiple = true;
    input.accept = ".pdf,image/*";
  } else {
    input.value = one.value;
  }
  return element("div", { class: "field" }, element("label", { for: id }, one.label), input, hint);
};

const choices = (one) => {
  const group = element("fieldset", { class: "choices" }, element("legend", {}, one.label));
  if (one.kind === "many" && one.choose_all) group.append(chooseAll(one, group));
  one.options.forEach((option, index) => {
    const id = `field-${one.name}-${index}`;
    const input = element("input", { id, type: one.kind === "one" ? "radio" : "checkbox", name: one.name,
      value: option.value, "aria-describedby": option.detail ? `${id}-detail` : null });
    input.checked = option.checked;
    group.append(element("div", { class: "choice" }, input,
      element("label", { for: id }, option.label),
      option.detail ? element("span", { class: "detail", id: `${id}-detail` }, option.detail) : null));
  });
  return group;
};

// Selects all options, or none when all are selected.
const chooseAll = (one, group) => {
  const boxes = () => [...group.querySelectorAll("input[type=checkbox]")];
  const areAll = () => boxes().every((box) => box.checked);
  const button = element("button", { type: "button", class: "all", click: () => {
    const isOn = !areAll();
    for (const box of boxes()) box.checked = isOn;
    name();
  } });
  const name = () => {
    button.textContent = areAll() ? one.choose_all.none : one.choose_all.all;
  };
  button.textContent = one.options.every((option) => option.checked) ? one.choose_all.none : one.choose_all.all;
  group.addEventListener("change", name);
  return button;
};

// Returns the input by name: a text, the selected value, or a list of values; of files only their names.
export const values = (form, fields) => {
  const given = {};
  for (const one of fields) {
    const inputs = [...form.querySelectorAll(`input[name="${CSS.escape(one.name)}"]`)];
    if (one.kind === "many") {
      given[one.name] = inputs.filter((input) => input.checked).map((input) => input.value);
    } else if (one.kind === "file") {
      given[one.name] = inputs.flatMap((input) => [...input.files]).map((file) => file.name);
    } else if (one.kind === "one") {
      given[one.name] = (inputs.find((input) => input.checked) || { value: "" }).value;
    } else {
      given[one.name] = inputs.length > 0 ? inputs[0].value : "";
    }
  }
  return given;
};
