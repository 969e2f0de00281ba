import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { ConnectBank } from "./ConnectBank.js";

createRoot(document.getElementById("root")).render(createElement(ConnectBank));
