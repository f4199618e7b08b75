"use strict";

// The page is rendered by the server. This file only posts forms, copies texts and redraws what has changed.

const toast = document.getElementById("toast");
let hideToast = 0;

function say(text, failed = false) {
  toast.textContent = text;
  toast.classList.toggle("failed", failed);
  toast.hidden = false;
  clearTimeout(hideToast);
  hideToast = setTimeout(() => { toast.hidden = true; }, failed ? 6000 : 4000);
}

async function call(method, path, body) {
  const reply = await fetch(path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = reply.status === 204 ? {} : await reply.json();
  if (!reply.ok) throw new Error(answer.message || "没有办成，请再试一次。");
  return answer;
}

async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what}已复制：${text}`);
  } catch {
    say(`${what}：${text}`);
  }
}

async function redraw() {
  const reply = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await reply.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && next.innerHTML !== part.innerHTML) {
      const tops = [...part.querySelectorAll(".scroll")].map((box) => box.scrollTop);
      part.replaceChildren(...next.childNodes);
      part.querySelectorAll(".scroll").forEach((box, index) => { box.scrollTop = tops[index] || 0; });
    }
  }
}

async function act(work) {
  try {
    await work();
    await redraw();
  } catch (error) {
    say(error.message, true);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-post]");
  if (!form) return;
  event.preventDefault();
  act(async () => {
    const values = Object.fromEntries(new FormData(form));
    if ("count" in values) values.count = Number(values.count);
    await call("POST", form.dataset.post, values);
    say(form.dataset.done);
    form.reset();
  });
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { copy: text, code, delete: gone, grant, path } = button.dataset;
  if (text) {
    copy(text, "内容");
  } else if (code) {
    act(async () => copy((await call("POST", code)).code, button.textContent.replace("复制", "")));
  } else if (gone) {
    act(() => call("DELETE", gone));
  } else if (grant || "grantAsk" in button.dataset) {
    const ids = (grant || window.prompt("允许哪个模板？请填模板编号，多个用逗号分开。") || "").split(",").map((id) => id.trim()).filter(Boolean);
    if (ids.length) act(async () => { await call("POST", path, { template_ids: ids }); say("用户已允许各接收一条订阅消息"); });
  }
});

const pulse = document.getElementById("pulse");
let seen = pulse.dataset.revision;

async function watch() {
  try {
    const { revision } = await call("GET", "/simulator/api/revision");
    pulse.textContent = "运行中";
    pulse.classList.remove("off");
    if (String(revision) !== seen) {
      seen = String(revision);
      await redraw();
    }
  } catch {
    pulse.textContent = "已断开";
    pulse.classList.add("off");
  }
  setTimeout(watch, document.hidden ? 8000 : 1500);
}

setTimeout(watch, 1500);
