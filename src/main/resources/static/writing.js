/* Writing: a form that saves itself, and tools for its text areas. Fragments: portal/writing.html, which also says how
   the server answers. A text that the server could not take stays in this browser until it could, at most a week. */
(() => {
  "use strict";

  const { all, one, store, post, signedOut, renewForms } = window.langtisch;
  const PAUSE = 2000;
  const LONGEST = 5000;
  const WEEK = 7 * 24 * 3600 * 1000;
  const KEEPALIVE_BYTES = 60000;

  const readCopy = key => { try { return JSON.parse(store.get(key)); } catch { return null; } };

  /* Copies that were sent and taken, or are older than a week, go. */
  const taken = one(".meldung") !== null;
  store.keys("draft.").forEach(key => {
    const copy = readCopy(key);
    if (!copy || copy.at < Date.now() - WEEK || (copy.sent && taken)) store.remove(key);
  });

  /* Not the text: the form's secret and version, and what stands in data-aside. */
  const isText = field => !["", "_csrf", "version"].includes(field.name) && !field.closest("[data-aside]");

  function fieldsOf(form) {
    const names = new Set([...form.elements].filter(isText).map(field => field.name));
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && names.has(name)) fields.append(name, value);
    }
    return fields;
  }

  /* What was written, however the server has tidied it: it strips blanks and adds what stands for the readers. */
  const essence = text => [...new URLSearchParams(text)]
    .filter(([name, value]) => name !== "fingerprint" && value.trim())
    .map(([name, value]) => name + "=" + value.trim().replace(/\s+/g, " ")).join("\n");

  function fill(form, text) {
    const fields = new URLSearchParams(text);
    const at = {};
    for (const field of form.elements) {
      const { name, type } = field;
      if (!isText(field) || /^(file|submit|button|fieldset)$/.test(type)) continue;
      const values = fields.getAll(name);
      if (type === "checkbox" || type === "radio") field.checked = values.includes(field.value);
      else if (values.length) { at[name] = at[name] ?? 0; field.value = values[at[name]++] ?? ""; }
    }
  }

  function autosave(form) {
    const key = "draft." + form.dataset.draft;
    const state = one("[data-autosave-state]");
    const notice = name => one(`[data-notice="${name}"]`, form);
    const show = (name, yes) => { const box = notice(name); if (box && box.hidden === yes) box.hidden = !yes; };
    const now = () => fieldsOf(form).toString();
    const versions = () => all('input[name="version"]', form);
    const version = () => Math.max(...versions().map(field => Number(field.value)));
    const setVersion = number => versions().forEach(field => { field.value = number; });
    let saved = now();
    let changedAt = 0;
    let timer = 0;
    let keeping = 0;
    let failures = 0;
    let flight = null;
    let stopped = false;
    let out = false;
    let waitingSubmit = null;

    const keep = (sent = false) => store.set(key, JSON.stringify({ at: Date.now(), version: version(), fields: now(), sent }));
    const offers = () => notice("restore")?.hidden === false;
    const say = (words, good) => {
      const text = one("[data-text]", state);
      if (text.textContent !== words) text.textContent = words;
      state.classList.toggle("ton-good", good);
      state.classList.toggle("ton-open", !good);
      const icon = one(".kern-icon", state);
      icon.classList.remove("kern-icon--info", "kern-icon--success", "kern-icon--warning");
      icon.classList.add(good ? "kern-icon--success" : "kern-icon--warning");
    };
    const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };

    /* At once into this browser, so that a reload or a crash takes no word; soon to the portal. */
    function changed() {
      clearTimeout(keeping);
      keeping = setTimeout(() => { if (!offers() && now() !== saved) keep(); }, 300);
      if (!changedAt) changedAt = Date.now();
      if (stopped || out) later(500);
      else later(Math.max(0, Math.min(PAUSE, changedAt + LONGEST - Date.now())));
    }

    async function save(keepalive = false) {
      clearTimeout(timer);
      if (flight) { later(PAUSE); return; }
      const sending = now();
      changedAt = 0;
      if (sending === saved) return;
      if (stopped || out) { keep(); return; }
      const fields = fieldsOf(form);
      fields.set("version", version());
      flight = post(form.dataset.autosave, fields, { keepalive: keepalive === true && sending.length < KEEPALIVE_BYTES });
      const answer = await flight.catch(() => null);
      try {
        await hear(answer, sending);
      } finally {
        flight = null;
        if (waitingSubmit) { const by = waitingSubmit; waitingSubmit = null; form.requestSubmit(by.button); }
      }
    }

    async function hear(answer, sending) {
      if (answer === null || answer.status >= 500 || answer.status === 429) { retry(); return; }
      if (signedOut(answer)) { out = true; keep(); say(state.dataset.waiting, false); show("signedout", true); return; }
      const body = await answer.json().catch(() => ({}));
      if (answer.status === 409) {
        stopped = true;
        keep();
        if (body.url) one("[data-conflict]", form).href = body.url;
        say(state.dataset.waiting, false);
        show("conflict", true);
      } else if (!answer.ok) {
        keep();
        one("[data-detail]", form).textContent = body.detail || "";
        say(state.dataset.waiting, false);
        show("refused", true);
      } else {
        accept(body, sending);
      }
    }

    function accept(body, sending) {
      saved = sending;
      failures = 0;
      setVersion(body.version);
      if (!offers() && now() === saved) store.remove(key);
      ["offline", "signedout", "refused"].forEach(name => show(name, false));
      say(state.dataset.saved.replace("%", body.savedAt), true);
      if (now() !== saved) changed();
    }

    function retry() {
      failures++;
      keep();
      say(state.dataset.waiting, false);
      if (failures > 1) show("offline", true);
      later(Math.min(60, 5 * 2 ** (failures - 1)) * 1000);
    }

    async function comeBack() {
      if (!out || document.hidden || !await renewForms(notice("signedout").dataset.signInState)) return;
      out = false;
      save();
    }

    /* A copy typed on the very text that the portal has is simply what came last; any other is a matter of choice. */
    function offerCopy() {
      const copy = readCopy(key);
      if (!copy) return;
      if (essence(copy.fields) === essence(saved)) { store.remove(key); return; }
      if (copy.version === version()) { fill(form, copy.fields); show("restored", true); save(); return; }
      one("[data-time]", form).textContent = new Date(copy.at).toLocaleString("de-DE", { dateStyle: "medium", timeStyle: "short" });
      show("restore", true);
      one("[data-restore]", form).addEventListener("click", () => { fill(form, copy.fields); show("restore", false); changed(); });
      one("[data-forget]", form).addEventListener("click", () => { store.remove(key); show("restore", false); });
    }

    form.addEventListener("input", changed);
    form.addEventListener("change", event => {
      if (event.target.name === "circle") one("#label", form).value = "several";
      changed();
    });
    form.addEventListener("htmx:afterSettle", () => setVersion(version()));
    form.addEventListener("submit", event => {
      if (flight) { event.preventDefault(); waitingSubmit = { button: event.submitter }; return; }
      clearTimeout(timer);
      if (now() !== saved) keep(true);
    });
    document.addEventListener("visibilitychange", () => { document.hidden ? save(true) : comeBack(); });
    window.addEventListener("pagehide", () => { if (now() !== saved && !offers()) keep(); });
    window.addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
    window.addEventListener("focus", comeBack);
    window.addEventListener("online", () => save());
    offerCopy();

    /* The answer to a form is shown at the draft's own address: a reload asks for the draft, it sends nothing twice. */
    history.replaceState(null, "", form.getAttribute("action") + location.hash);
  }

  /* Tools of a text area: they write Markdown marks, so that undo and the keyboard stay as they are. */
  function insert(area, text) {
    area.focus();
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  const chosen = area => area.value.slice(area.selectionStart, area.selectionEnd);

  function around(area, before, after) {
    const text = chosen(area);
    const start = area.selectionStart;
    insert(area, before + text + after);
    area.setSelectionRange(start + before.length, start + before.length + text.length);
  }

  function lines(area, mark) {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const end = area.value.indexOf("\n", area.selectionEnd);
    area.setSelectionRange(from, end < 0 ? area.value.length : end);
    const rows = chosen(area).split("\n");
    const marked = rows.every(row => row.startsWith(mark));
    insert(area, rows.map(row => marked ? row.slice(mark.length) : mark + row.replace(/^(#{1,6}|-) /, "")).join("\n"));
  }

  function link(area) {
    const text = chosen(area);
    const address = /^https?:\/\/\S+$/.test(text);
    const start = area.selectionStart;
    insert(area, address ? `[](${text})` : `[${text}](https://)`);
    const at = address ? start + 1 : start + text.length + 3;
    area.setSelectionRange(at, address ? at : at + 8);
  }

  const formats = {
    bold: area => around(area, "**", "**"),
    heading: area => lines(area, "## "),
    list: area => lines(area, "- "),
    table: (area, button) => insert(area, (area.selectionStart ? "\n\n" : "") + button.dataset.sample + "\n"),
    link,
  };

  function tools(box) {
    const area = document.getElementById(box.dataset.toolsFor);
    const preview = document.getElementById(box.dataset.toolsFor + "-vorschau");
    const eye = one("[data-show-preview]", box);
    let timer = 0;
    box.hidden = false;
    all("[data-format]", box).forEach(button => button.addEventListener("click", () => formats[button.dataset.format](area, button)));

    async function render() {
      const answer = await post(box.dataset.preview, { text: area.value }, { accept: "text/html" }).catch(() => null);
      if (answer?.ok) preview.innerHTML = await answer.text();
    }
    eye.addEventListener("click", () => {
      preview.hidden = !preview.hidden;
      eye.setAttribute("aria-pressed", String(!preview.hidden));
      if (!preview.hidden) render();
    });
    area.addEventListener("input", () => { if (!preview.hidden) { clearTimeout(timer); timer = setTimeout(render, 600); } });
    area.addEventListener("keydown", event => {
      const format = { b: "bold", k: "link" }[event.key];
      if (format && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) { event.preventDefault(); formats[format](area); }
    });

    /* From Word or a web page: the server makes clean text of it. Ctrl+Shift+V pastes the bare letters as ever. */
    area.addEventListener("paste", async event => {
      const html = event.clipboardData.getData("text/html");
      if (!html || html.length > 2000000) return;
      event.preventDefault();
      const plain = event.clipboardData.getData("text/plain");
      const { selectionStart, selectionEnd } = area;
      area.readOnly = true;
      const answer = await post(box.dataset.convert, { html }, { accept: "text/plain" }).catch(() => null);
      const text = answer?.ok ? await answer.text() : plain;
      area.readOnly = false;
      area.setSelectionRange(selectionStart, selectionEnd);
      insert(area, text);
    });
  }

  all("form[data-autosave]").forEach(autosave);
  all("[data-tools-for]").forEach(tools);
})();
