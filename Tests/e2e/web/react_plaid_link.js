// Stands in for react-plaid-link: a hook that loads, makes, opens and takes down Link as that package is known to.
import { useCallback, useEffect, useRef, useState } from "react";

const address = "https://cdn.plaid.com/link/v2/stable/link-initialize.js";

const useScript = () => {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    let script = document.querySelector(`script[src="${address}"]`);
    if (script) {
      setLoaded(true);
      return undefined;
    }
    script = document.createElement("script");
    script.src = address;
    script.async = true;
    script.addEventListener("load", () => setLoaded(true));
    document.body.append(script);
    return undefined;
  }, []);
  return isLoaded;
};

export function usePlaidLink(options) {
  const isLoaded = useScript();
  const [plaid, setPlaid] = useState(null);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (!isLoaded || !options.token || !window.Plaid) return undefined;
    // The callbacks of the last rendering are called, and an exit may have somebody waiting for it.
    let waiting = null;
    let isOpen = false;
    const made = window.Plaid.create({
      ...options, key: undefined, onLoad: () => latest.current.onLoad?.(),
      onSuccess: (...values) => {
        isOpen = false;
        latest.current.onSuccess(...values);
      },
      onExit: (...values) => {
        isOpen = false;
        latest.current.onExit?.(...values);
        waiting?.();
      },
      onEvent: (...values) => latest.current.onEvent?.(...values),
    });
    setPlaid({
      open: () => {
        isOpen = true;
        made.open();
      },
    });
    return () => {
      if (!isOpen) {
        made.destroy();
        return;
      }
      waiting = () => made.destroy();
      made.exit({ force: true });
    };
  }, [isLoaded, options.token]);
  return { open: useCallback(() => plaid?.open(), [plaid]), ready: plaid !== null };
}
