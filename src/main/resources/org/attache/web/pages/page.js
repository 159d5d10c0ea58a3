// Shows an answer in its stages; without this script, the form leads to the page of the answer.
"use strict";
(() => {
  const progress = () => document.getElementById("progress");
  const tell = (words) => {
    if (progress()) {
      progress().textContent = words;
    }
  };
  const count = (number, thing) => number + " " + thing + (number === 1 ? "" : "s");

  const ask = (form) => {
    const query = new URLSearchParams(new FormData(form));
    query.set("keep", "true");
    const stream = new EventSource("/api/v1/ask/stream?" + query);
    const button = form.querySelector("button");
    let heard = false;
    button.disabled = true;
    tell("Reading the question …");
    const done = () => {
      stream.close();
      button.disabled = false;
    };
    const on = (name, hear) =>
      stream.addEventListener(name, (event) => {
        heard = true;
        hear(JSON.parse(event.data));
      });
    on("interpreted", (data) => tell("Looking it up in the " + (data.kind === "visits" ? "visits" : "statements") + " …"));
    on("evidence", (data) =>
      tell("Checking " + count(data.statements, "statement") + " from " + count(data.documents, "document") + " …"));
    on("problem", (data) => {
      done();
      tell(data.detail);
    });
    on("kept", (data) => {
      done();
      htmx.ajax("GET", data.path, { target: "#answer", swap: "innerHTML" }).then(() => {
        const box = document.querySelector("main > form.ask");
        const heading = document.querySelector("main > h1");
        [box, heading].forEach((old) => old && old.remove());
        document.querySelectorAll("main > .progress").forEach((old) => old.remove());
        history.pushState(null, "", data.path);
        const asked = document.getElementById("asked");
        document.title = asked.textContent + " · Attaché";
        asked.tabIndex = -1;
        asked.focus();
      });
    });
    stream.onerror = () => {
      done();
      // The page says why it does not work.
      if (!heard) {
        form.submit();
      }
    };
  };

  document.addEventListener("submit", (event) => {
    if (event.target.id === "ask" && window.EventSource && window.htmx) {
      event.preventDefault();
      ask(event.target);
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "source") {
      const cited = event.target.querySelector("mark");
      if (cited) {
        cited.scrollIntoView({ block: "center" });
        event.target.querySelector("h2").focus({ preventScroll: true });
      }
    }
  });
  // What is refused has a sentence, which is shown in the place of what was asked for.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status >= 400) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  window.addEventListener("popstate", () => location.reload());
})();
