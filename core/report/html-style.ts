/** How the HTML report looks: no fonts, images or scripts from elsewhere; follows the reader's choice of light or dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --line: #d8dee4; --text: #1f2328; --soft: #59636e; --code: #eff2f5;
  --signed: #1a7f37; --failed: #cf222e; --skipped: #8a5a00; --not-started: #59636e;
  --signed-back: #dafbe1; --failed-back: #ffebe9; --skipped-back: #fff4cc; --not-started-back: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --line: #30363d; --text: #e6edf3; --soft: #9198a1; --code: #212830;
    --signed: #4ac26b; --failed: #ff8182; --skipped: #e3b341; --not-started: #9198a1;
    --signed-back: #12301d; --failed-back: #3c1618; --skipped-back: #33270a; --not-started-back: #262c34;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 12px; font-size: 18px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; }
code { padding: 1px 5px; border-radius: 5px; background: var(--code); overflow-wrap: anywhere; }
pre { margin: 8px 0 0; padding: 12px; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.hero { padding: 22px 24px; border-left: 6px solid var(--not-started); }
.hero p { margin: 6px 0 0; }
.hero.signed { border-left-color: var(--signed); }
.hero.failed { border-left-color: var(--failed); }
.hero.skipped { border-left-color: var(--skipped); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; padding: 0; list-style: none; }
.badge { display: inline-block; padding: 2px 10px; border-radius: 999px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.signed { color: var(--signed); background: var(--signed-back); }
.badge.failed { color: var(--failed); background: var(--failed-back); }
.badge.skipped { color: var(--skipped); background: var(--skipped-back); }
.badge.not-started { color: var(--not-started); background: var(--not-started-back); }
.problem { margin-top: 12px; padding: 16px 20px; border-left: 6px solid var(--failed); }
.problem.skipped { border-left-color: var(--skipped); }
.problem p { margin: 6px 0 0; overflow-wrap: anywhere; }
.problem h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
summary { cursor: pointer; margin-top: 8px; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 12px; }
dl { margin: 0; padding: 14px 20px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; align-content: start; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; }
tbody th { font-weight: 400; min-width: 220px; }
tbody th div { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
time { white-space: nowrap; }
tbody tr:hover { background: var(--page); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
footer { margin-top: 28px; font-size: 13px; color: var(--soft); }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; } dt { margin-top: 6px; } .facts { grid-template-columns: 1fr; } }
@media print { body { background: none; } .card { break-inside: avoid; } }
`
