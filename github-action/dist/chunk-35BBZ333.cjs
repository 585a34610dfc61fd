var n=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var c=(t,e)=>{for(var s in e)n(t,s,{get:e[s],enumerable:!0})},d=(t,e,s,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of f(e))!l.call(t,a)&&a!==s&&
n(t,a,{get:()=>e[a],enumerable:!(r=u(e,a))||r.enumerable});return t};var w=t=>d(n({},"__esModule",{value:!0}),t);var p={};c(p,{a:()=>m,b:()=>i,c:()=>o,d:()=>h});module.exports=w(p);var m={maximumBytes:4294967296,maximumEntries:1e4,maximumRatio:100},i=class extends Error{name="\
UnsafeArchive"},o=class{#t=new Set;names=[];add(t,e){let s=x(t);if(s!==void 0)throw new i(`its entry ${JSON.stringify(t.slice(0,200))} ${s}`);if(e)return;let r=t.
split(/[/\\]/).filter(a=>a!==""&&a!==".").join("/").normalize("NFC").toLowerCase();if(this.#t.has(r))throw new i(`it holds ${JSON.stringify(t.slice(0,200))} twi\
ce`);this.#t.add(r),this.names.push(t)}};function x(t){if(/^[/\\]/.test(t))return"has an absolute path";if(/^[A-Za-z]:/.test(t))return"has a drive letter";if(t.
split(/[/\\]/).includes(".."))return"leads outside of the folder";if(t===""||/[\0-\x1f\x7f]/.test(t))return"has a name with control characters"}function h(t,e,s){
if(t>s.maximumBytes)throw new i(`it unpacks to more than ${s.maximumBytes} bytes`);if(t>Math.max(16777216,e*s.maximumRatio))throw new i(`it unpacks to more than\
 ${s.maximumRatio} times its size, as a decompression bomb does`)}0&&(module.exports={a,b,c,d});
