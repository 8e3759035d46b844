/// The part of the script that sends a form without leaving its page, so that a dead network takes nothing of what was typed.
///
/// Without it the browser sends the form itself, and where no answer comes shows an error page of its own.
package enum SendingScript {
    /// Sends what a form holds when it is sent, and again until an answer comes: its key makes it count once.
    ///
    /// It says for how long it has waited, so that what was seen then is recorded as seen then.
    ///
    /// A page that comes back with what is wrong takes the place of the one that is shown. Only a page of ours is an
    /// answer: a gateway that cannot reach us, or a portal that wants a password, is a dead network. A file is not sent
    /// twice because it takes long. While a form waits nothing else of the page is changed or sent: under one key only one thing can be said, and
    /// the next page takes this one's place.
    package static let text: StaticString = #"""
        "use strict";
        (() => {
          var main = document.getElementById("main");
          if (!main || !window.fetch) return;
          var japanese = document.documentElement.lang === "ja";
          var job = null, done = null, bar = null, timer = 0;

          document.addEventListener("submit", event => {
            var form = event.target, button = event.submitter;
            if (job || done) return event.preventDefault();
            if (!button || !form.querySelector("[name=key]")) return;
            var body = new FormData(form), isUpload = form.enctype === "multipart/form-data";
            if (button.name) body.append(button.name, button.value);
            job = {
              form: form, button: button, text: button.textContent, tries: 0, at: Date.now(), isUpload: isUpload,
              path: button.getAttribute("formaction") || form.getAttribute("action"), body: isUpload ? body : new URLSearchParams(body)
            };
            event.preventDefault();
            form.dataset.sent = "1";
            main.inert = button.disabled = true;
            button.textContent = japanese ? "送信中…" : "Sending…";
            document.querySelectorAll(".update-bar").forEach(bar => bar.remove());
            send();
          });

          function send() {
            var mine = job;
            clearTimeout(timer);
            mine.tries += 1;
            timer = mine.isUpload ? 0 : setTimeout(again, 20000);
            fetch(mine.path, {
              method: "POST", body: mine.body, credentials: "same-origin", cache: "no-store",
              headers: { "Rnet-Form": "stay", "Rnet-Waited": Math.round((Date.now() - mine.at) / 1000) }
            }).then(answer => {
              if (answer.status === 201) return () => {
                calm();
                done = job;
                job = null;
                location.assign(answer.headers.get("Location"));
              };
              return answer.text().then(text => {
                var page = new DOMParser().parseFromString(text, "text/html");
                if (page.getElementById("main")) return () => {
                free();
                showAnswer(page, answer.status, answer.headers.get("Rnet-Answer"));
              };
                throw answer.status;
              });
            }).then(act => job === mine && act(), () => job === mine && again());
          }

          // Later each time, so that a city of phones does not knock all at once.
          function again() {
            clearTimeout(timer);
            timer = setTimeout(send, Math.min(30, 5 * job.tries) * 1000);
            job.button.textContent = japanese ? "送信待ち" : "Waiting";
            if (bar) return;
            bar = bottomBar(
              japanese
                ? "まだ送れていません。つながると自動で送ります。この画面を閉じないでください。"
                : "Not sent yet. It goes by itself once there is a connection. Keep this page open.",
              japanese ? "いま送る" : "Send now", send, "alert");
          }

          function calm() {
            clearTimeout(timer);
            if (bar) bar.remove();
            bar = null;
          }

          function free() {
            var was = job || done;
            calm();
            job = done = null;
            main.inert = false;
            if (!was) return;
            delete was.form.dataset.sent;
            was.button.disabled = false;
            was.button.textContent = was.text;
          }

          window.addEventListener("online", () => bar && send());
          window.addEventListener("pageshow", event => event.persisted && free());
          window.addEventListener("beforeunload", event => job && event.preventDefault());
        })();
        """#
}
