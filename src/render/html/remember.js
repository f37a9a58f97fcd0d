
(function () {
  "use strict";
  var key = "hexfix " + document.body.dataset.plan;
  function kept() {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (error) { return {}; }
  }
  function keep(name, value) {
    var all = kept();
    all[name] = value;
    try { localStorage.setItem(key, JSON.stringify(all)); } catch (error) { return; }
  }
  var before = kept();
  document.querySelectorAll("input[name]").forEach(function (box) {
    var value = before[box.name], tick = box.type === "checkbox";
    if (tick && value === true) { box.checked = true; }
    if (!tick && typeof value === "string") { box.value = value; }
    box.addEventListener("input", function () { keep(box.name, tick ? box.checked : box.value); });
  });
}());
