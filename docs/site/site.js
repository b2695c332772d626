"use strict";
// The page is whole without this. It goes to the reader's language from the top page, and tells which system is theirs.

function nearest(wanted, known) {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const [language, ...more] = lower.split("-");
    if (language === "zh") {
      const traditional = more.some((part) => ["hant", "tw", "hk", "mo"].includes(part));
      return traditional ? "zh-Hant-TW" : "zh-Hans";
    }
    const found = known.find((own) => own.toLowerCase() === lower) ?? known.find((own) => own.split("-")[0] === language);
    if (found) return found;
  }
  return "en";
}

function system() {
  const told = navigator.userAgentData?.platform ?? `${navigator.platform} ${navigator.userAgent}`;
  if (/android|iphone|ipad/i.test(`${told} ${navigator.userAgent}`)) return "phone";
  if (/win/i.test(told)) return "windows";
  if (/mac/i.test(told)) return "mac";
  return /linux/i.test(told) ? "linux" : "";
}

const { choose } = document.documentElement.dataset;
if (choose) {
  const tag = nearest(navigator.languages ?? [navigator.language], choose.split(" "));
  if (tag !== "en") location.replace(`${tag}/`);
}
for (const mark of document.querySelectorAll(`[data-runs="${system()}"] .mine`)) mark.hidden = false;
