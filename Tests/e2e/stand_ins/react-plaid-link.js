// A stand-in for react-plaid-link 5, written from what is documented of usePlaidLink: the script is loaded once from its fixed
// address; a handler is made when there is a token; another token, or the end of the component, closes the old one first.
import { useEffect, useRef, useState } from "react";

const address = "https://cdn.plaid.com/link/v2/stable/link-initialize.js";

const useScript = () => {
  const [state, setState] = useState({ isLoading: true, error: null });
  useEffect(() => {
    let tag = document.querySelector(`script[src="${address}"]`);
    if (tag && window.Plaid) {
      setState({ isLoading: false, error: null });
      return undefined;
    }
    if (!tag) {
      tag = document.createElement("script");
      tag.src = address;
      tag.async = true;
      document.body.append(tag);
    }
    const loaded = () => setState({ isLoading: false, error: null });
    const failed = () => setState({ isLoading: false, error: new Error("Link could not be loaded.") });
    tag.addEventListener("load", loaded);
    tag.addEventListener("error", failed);
    return () => {
      tag.removeEventListener("load", loaded);
      tag.removeEventListener("error", failed);
    };
  }, []);
  return state;
};

export const usePlaidLink = (options) => {
  const { isLoading, error } = useScript();
  const [handler, setHandler] = useState(null);
  const latest = useRef(options);
  latest.current = options;
  const hasToken = Boolean(options.token);
  useEffect(() => {
    if (isLoading || error || !hasToken) return undefined;
    // `key` is always handed over, and undefined.
    const made = window.Plaid.create({
      ...latest.current, key: undefined, onLoad: () => latest.current.onLoad?.(),
      onSuccess: (...values) => latest.current.onSuccess(...values),
      onExit: (...values) => latest.current.onExit?.(...values),
    });
    setHandler(made);
    return () => {
      setHandler(null);
      made.exit({ force: true }, () => made.destroy());
    };
  }, [isLoading, error, hasToken, options.token]);
  return {
    error, ready: handler !== null, open: () => handler?.open(), exit: (...values) => handler?.exit(...values),
    submit: (data) => handler?.submit(data),
  };
};
