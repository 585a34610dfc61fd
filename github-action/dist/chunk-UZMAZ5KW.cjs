var o=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var M=Object.getOwnPropertyNames;var m=Object.prototype.hasOwnProperty;var C=(e,t)=>{for(var u in t)o(e,u,{get:t[u],enumerable:!0})},b=(e,t,u,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of M(t))!m.call(e,n)&&n!==u&&
o(e,n,{get:()=>t[n],enumerable:!(r=g(t,n))||r.enumerable});return e};var x=e=>b(o({},"__esModule",{value:!0}),e);var S={};C(S,{a:()=>a,b:()=>l,c:()=>s,d:()=>$,e:()=>d,f:()=>h,g:()=>f,h:()=>p});module.exports=x(S);var i=require("node:util");function a(e){return e.replace(c,
t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function l(e){return(0,i.stripVTControlCharacters)(e).replace(/\r\n?/g,`
`).replace(c,t=>t===`
`||t==="	"?t:a(t))}var c=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;function s(e,t){if(e.
length<=t)return e;let u=t-1,r=e.slice(0,Math.ceil(u/2)).replace(/[\ud800-\udbff]$/,""),n=e.slice(e.length-Math.floor(u/2)).replace(/^[\udc00-\udfff]/,"");return`${r}\
\u2026${n}`}function $(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);return t<3600?`${Math.floor(
t/60)} min ${t%60} s`:`${Math.floor(t/3600)} h ${Math.floor(t%3600/60)} min`}function d(e,t){return`${f(e)} ${t}${e===1?"":"s"}`}function h(e,t){let u=e.length-
t;return e.slice(0,t).join(", ")+(u>0?` and ${f(u)} more`:"")}function f(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function p(e){return e==="not-start\
ed"?"not started":e}0&&(module.exports={a,b,c,d,e,f,g,h});
