// A page without any framework: a Link token from the back end, Link, and the exchange in the back end.
const status = document.getElementById("status");
const button = document.getElementById("connect");

async function ask(path, body) {
  const answer = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(value.error?.message), { code: value.error?.code });
  return value;
}

function fail(error) {
  button.disabled = false;
  status.textContent =
    error.code === "duplicate_item" ? "This account is connected already." : "That did not work. Try again.";
}

button.addEventListener("click", async () => {
  button.disabled = true;
  status.textContent = "One moment…";
  try {
    const { link_token: token } = await ask("/api/plaid/create-link-token", { language: "en" });
    const link = Plaid.create({
      token,
      onSuccess: async (publicToken, metadata) => {
        link.destroy();
        try {
          await ask("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata });
          button.disabled = false;
          status.textContent = `${metadata.institution.name} is connected.`;
        } catch (error) {
          fail(error);
        }
      },
      onExit: (error) => {
        link.destroy();
        button.disabled = false;
        status.textContent = error ? error.display_message ?? error.error_code : "Nothing was connected.";
      },
    });
    link.open();
  } catch (error) {
    fail(error);
  }
});
