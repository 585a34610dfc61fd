var o=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var m=Object.getOwnPropertyNames;var C=Object.prototype.hasOwnProperty;var b=(e,t)=>{for(var u in t)o(e,u,{get:t[u],enumerable:!0})},x=(e,t,u,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of m(t))!C.call(e,n)&&n!==u&&
o(e,n,{get:()=>t[n],enumerable:!(r=M(t,n))||r.enumerable});return e};var A=e=>x(o({},"__esModule",{value:!0}),e);var S={};b(S,{a:()=>a,b:()=>s,c:()=>l,d:()=>$,e:()=>h,f:()=>d,g:()=>p,h:()=>f,i:()=>g});module.exports=A(S);var i=require("node:util");function a(e){return e.replace(
c,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function s(e){return(0,i.stripVTControlCharacters)(e).replace(/\r\n?/g,`
`).replace(c,t=>t===`
`||t==="	"?t:a(t))}var c=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;function l(e,t){if(e.
length<=t)return e;let u=t-1,r=e.slice(0,Math.ceil(u/2)).replace(/[\ud800-\udbff]$/,""),n=e.slice(e.length-Math.floor(u/2)).replace(/^[\udc00-\udfff]/,"");return`${r}\
\u2026${n}`}function $(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);return t<3600?`${Math.floor(
t/60)} min ${t%60} s`:`${Math.floor(t/3600)} h ${Math.floor(t%3600/60)} min`}function h(e,t){return`${f(e)} ${t}${e===1?"":"s"}`}function d(e,t){let u=e.length-
t;return e.slice(0,t).join(", ")+(u>0?` and ${f(u)} more`:"")}function p(e){return e.charAt(0).toLowerCase()+e.slice(1)}function f(e){return String(e).replace(/\B(?=(\d{3})+$)/g,
",")}function g(e){return e==="not-started"?"not started":e}0&&(module.exports={a,b,c,d,e,f,g,h,i});
