// From web/link/dom.js by scripts/embed. Do not edit.

extension LinkAsset {
    static let domJs: StaticString = #"""
        // Creates elements from plain data. Texts only become text nodes, so that no name or message can become markup.

        const attributes = new Set([
          "id", "class", "type", "name", "value", "for", "role", "tabindex", "autocomplete", "autocapitalize", "inputmode",
          "spellcheck", "lang", "dir", "title", "disabled", "checked", "hidden",
        ]);

        export const element = (tag, properties = {}, ...children) => {
          const made = document.createElement(tag);
          for (const [name, value] of Object.entries(properties)) {
            if (value === null || value === undefined || value === false || value === "") continue;
            if (typeof value === "function") made.addEventListener(name, value);
            else if (attributes.has(name) || name.startsWith("aria-") || name.startsWith("data-")) {
              made.setAttribute(name, value === true ? "" : String(value));
            } else throw new Error(`dom: ${name} is not an attribute that is set here`);
          }
          for (const child of children.flat()) {
            if (child !== null && child !== undefined) made.append(child);
          }
          return made;
        };

        const focusable = "button:not([disabled]), input:not([disabled]), select, a[href], [tabindex='0']";

        // Keeps the Tab key inside an element, as a dialog has to.
        export const trapFocus = (container, event) => {
          if (event.key !== "Tab") return;
          const stops = [...container.querySelectorAll(focusable)].filter((stop) => stop.offsetParent !== null);
          if (stops.length === 0) return;
          const first = stops[0];
          const last = stops[stops.length - 1];
          const active = document.activeElement;
          if (event.shiftKey && (active === first || !stops.includes(active))) {
            event.preventDefault();
            last.focus();
          } else if (!event.shiftKey && active === last) {
            event.preventDefault();
            first.focus();
          }
        };

        """#
}
