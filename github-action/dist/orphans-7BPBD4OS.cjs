var c=Object.defineProperty;var w=Object.getOwnPropertyDescriptor;var v=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var G=(r,t)=>{for(var e in t)c(r,e,{get:t[e],enumerable:!0})},$=(r,t,e,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of v(t))!y.call(r,n)&&n!==e&&
c(r,n,{get:()=>t[n],enumerable:!(o=w(t,n))||o.enumerable});return r};var k=r=>$(c({},"__esModule",{value:!0}),r);var E={};G(E,{endOrphans:()=>S});module.exports=k(E);var d=require("./chunk-SWKHB56L.cjs"),N=require("./chunk-2OATJTSY.cjs"),a=require("node:fs"),m=require("node:path"),
g=require("node:timers/promises"),x=new Set(["gpg-agent","gnupg-pkcs11-sc","scdaemon"]),I=500;async function S(r){if(process.platform!=="linux")return;let t=[r,
...(await(0,d.f)(r)).flatMap(i=>"staging"in i?[i.staging]:[])],e=T(),o=(s(()=>(0,a.readdirSync)("/proc"))??[]).filter(i=>/^\d+$/.test(i)&&!e.has(i)),n=o.filter(
i=>p(i,t)),f=()=>n.filter(i=>p(i,t));await M(f);for(let i of[...f(),...o.filter(h=>D(h,t))])l(i,"SIGKILL")}async function M(r){for(let e of r())l(e,"SIGTERM");let t=Date.
now()+I;for(;Date.now()<t&&r().length>0;)await(0,g.setTimeout)(20)}function T(){let r=new Set;for(let t=String(process.pid);t!==void 0&&!r.has(t);t=b(t))r.add(t);
return r}function b(r){let t=s(()=>(0,a.readFileSync)(`/proc/${r}/stat`,"latin1"));return t===void 0?void 0:/^.*\) \S (\d+)/s.exec(t)?.[1]}function l(r,t){s(()=>process.
kill(Number(r),t))}function D(r,t){let e=s(()=>(0,a.readlinkSync)(`/proc/${r}/cwd`));return e!==void 0&&u(e,t)}function p(r,t){let e=n=>s(()=>(0,a.readFileSync)(
`/proc/${r}/${n}`,"utf8"))??"";if(!x.has(e("comm").trim()))return!1;let o=e("environ").split("\0").find(n=>n.startsWith("GNUPGHOME="));return o!==void 0&&u(o.slice(
10),t)}function s(r){try{return r()}catch{return}}function u(r,t){return t.some(e=>r===e||r.startsWith(e+m.sep))}0&&(module.exports={endOrphans});
