// Texts for when the Sandbox cannot be reached or has not responded yet: all others come from the Sandbox.

const words = {
  en: {
    title: "Link cannot be reached", text: "Check the connection and try again.", again: "Try again",
    leave: "Leave", loading: "Loading…", sandbox: "Sandbox: no real bank, no real money", close: "Close",
  },
  es: {
    title: "No se puede acceder a Link", text: "Compruebe la conexión y vuelva a intentarlo.",
    again: "Volver a intentarlo", leave: "Salir", loading: "Cargando…",
    sandbox: "Entorno de pruebas: ni bancos ni dinero reales", close: "Cerrar",
  },
  fr: {
    title: "Link est injoignable", text: "Vérifiez la connexion et réessayez.", again: "Réessayer",
    leave: "Quitter", loading: "Chargement…", sandbox: "Bac à sable : ni vraie banque, ni argent réel",
    close: "Fermer",
  },
};

export const offlineWords = () => {
  const language = document.documentElement.dataset.known || (navigator.language || "en").slice(0, 2);
  return words[language] || words.en;
};
