/* What every page can do beyond its links and forms: keys, copy, print, the ending sign-in. Everything works without.
   Texts stand in the page, never here. window.langtisch is what writing.js uses. */
(() => {
  "use strict";

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  /* A browser may refuse to keep anything; then nothing is kept. */
  const store = {
    get(key) { try { return localStorage.getItem("langtisch." + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("langtisch." + key, value); return true; } catch { return false; } },
    remove(key) { try { localStorage.removeItem("langtisch." + key); } catch { /* nothing kept */ } },
    keys(prefix) {
      try {
        return Object.keys(localStorage).filter(k => k.startsWith("langtisch." + prefix)).map(k => k.slice("langtisch.".length));
      } catch { return []; }
    },
  };

  /* Posts fields with the page's CSRF field. A redirect is not followed: it means that the sign-in has ended. */
  async function post(url, fields, options = {}) {
    const body = new URLSearchParams(fields);
    const token = one('input[name="_csrf"]');
    if (token) body.set("_csrf", token.value);
    const answer = await fetch(url, {
      method: "POST", body, redirect: "manual",
      headers: { Accept: options.accept || "application/json", "X-Requested-With": "fetch" },
      keepalive: options.keepalive === true,
    });
    if (answer.ok) seen();
    return answer;
  }
  const signedOut = answer => answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;

  /* Keys: / to the search field, ? to the list of keys. Off by choice (WCAG 2.1.4). */
  const keysOff = () => store.get("keys") === "off";
  const typing = element => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target) || keysOff()) return;
    if (event.key === "/") {
      const field = one("[data-search]");
      if (field) { event.preventDefault(); field.focus(); field.select(); }
    } else if (event.key === "?") {
      const help = one("[data-keyboard-help]");
      if (help) { event.preventDefault(); help.click(); }
    }
  });
  all("[data-keys-switch]").forEach(button => {
    const show = () => { one("[data-text]", button).textContent = keysOff() ? button.dataset.on : button.dataset.off; };
    button.hidden = false;
    show();
    button.addEventListener("click", () => { keysOff() ? store.remove("keys") : store.set("keys", "off"); show(); });
  });

  /* Copy and print */
  async function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "kern-sr-only";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  all("[data-copy]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const words = one(".kern-label", button);
      button.words ??= words.textContent;
      await copy(button.dataset.copy);
      button.focus();
      words.textContent = button.dataset.done;
      setTimeout(() => { words.textContent = button.words; }, 4000);
    });
  });
  all("[data-print]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  /* A second press of a button within five seconds does not send a form twice. */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "true";
    setTimeout(() => { delete form.dataset.sent; }, 5000);
  });

  /* The ending sign-in: any tab's request counts, the bar warns five minutes before (half the time if that is less). */
  const seconds = Number(one('meta[name="langtisch-sign-in"]')?.content || 0);
  const bar = one("[data-sign-in-bar]");
  function seen() { if (seconds) store.set("seen", String(Date.now())); }
  function watch() {
    const left = Number(store.get("seen") || Date.now()) + seconds * 1000 - Date.now();
    const over = left <= 0;
    const ending = !over && left <= Math.min(300, seconds / 2) * 1000;
    all("[data-sign-in-ending]", bar).forEach(part => { part.hidden = !ending; });
    all("[data-sign-in-over]", bar).forEach(part => { part.hidden = !over; });
    bar.hidden = !ending && !over;
  }
  if (seconds && bar) {
    seen();
    setInterval(watch, Math.min(10, seconds / 10) * 1000);
    document.addEventListener("visibilitychange", watch);
    document.addEventListener("htmx:afterOnLoad", seen);
    one("form", bar).addEventListener("submit", async event => {
      event.preventDefault();
      const answer = await post(event.target.action, []).catch(() => null);
      if (answer && signedOut(answer)) store.set("seen", "1");
      watch();
    });
  }

  /* Signed in again in another tab: the forms of this page take the new form secret. True when signed in. */
  async function renewForms(address) {
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    const state = answer?.ok ? await answer.json().catch(() => ({})) : {};
    if (state.signedIn) all('input[name="_csrf"]').forEach(field => { field.value = state.csrf; });
    return state.signedIn === true;
  }
  all("[data-signed-in-again]").forEach(notice => {
    const look = async () => { if (!document.hidden && await renewForms(notice.dataset.signInState)) notice.hidden = false; };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    all("main form").forEach(form => form.addEventListener("submit", async event => {
      event.preventDefault();
      await renewForms(notice.dataset.signInState);
      HTMLFormElement.prototype.submit.call(form);
    }));
  });

  /* Whoever signs out leaves nothing of her texts in this browser; the portal has them. */
  document.addEventListener("submit", event => {
    if (event.target.getAttribute("action") === "/abmelden") store.keys("draft.").forEach(key => store.remove(key));
  });

  window.langtisch = { all, one, store, post, signedOut, renewForms };
})();
