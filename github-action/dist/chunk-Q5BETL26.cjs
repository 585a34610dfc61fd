var n=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var s=Object.prototype.hasOwnProperty;var l=(e,t)=>{for(var r in t)n(e,r,{get:t[r],enumerable:!0})},c=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of p(t))!s.call(e,a)&&a!==r&&
n(e,a,{get:()=>t[a],enumerable:!(i=u(t,a))||i.enumerable});return e};var d=e=>c(n({},"__esModule",{value:!0}),e);var $={};l($,{a:()=>o,b:()=>f});module.exports=d($);var m=/[A-Za-z0-9\-._~/]/;function o({id:e,token:t}){let r={token:t?.label,serial:t?.serial,id:e,type:"priva\
te"};return`pkcs11:${Object.entries(r).flatMap(([i,a])=>a===void 0||a===""?[]:[`${i}=${S(a)}`]).join(";")}`}function f(e){return Buffer.from(e,"utf8").toString(
"hex")}function S(e){return[...Buffer.from(e,"utf8")].map(t=>{let r=String.fromCharCode(t);return m.test(r)?r:`%${t.toString(16).toUpperCase().padStart(2,"0")}`}).
join("")}0&&(module.exports={a,b});
