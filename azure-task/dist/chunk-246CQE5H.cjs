var u=Object.defineProperty;var a=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var h=Object.prototype.hasOwnProperty;var i=(e,t)=>{for(var f in t)u(e,f,{get:t[f],enumerable:!0})},B=(e,t,f,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of c(t))!h.call(e,r)&&r!==f&&
u(e,r,{get:()=>t[r],enumerable:!(n=a(t,r))||n.enumerable});return e};var g=e=>B(u({},"__esModule",{value:!0}),e);var m={};i(m,{a:()=>o,b:()=>l});module.exports=g(m);function o(e,...t){let f=t.reduce((n,r)=>n+r.length,0);return Buffer.concat([Buffer.of(e),p(f),...t])}function l(e){
let[t=0,f=0,...n]=e.split(".").map(Number);return o(6,Buffer.from([t*40+f,...n].flatMap(s)))}function p(e){if(e<128)return Buffer.of(e);let t=e.toString(16),f=Buffer.
from(t.padStart(t.length+t.length%2,"0"),"hex");return Buffer.concat([Buffer.of(128|f.length),f])}function s(e){let t=[e%128];for(let f=Math.floor(e/128);f>0;f=
Math.floor(f/128))t.unshift(128|f%128);return t}0&&(module.exports={a,b});
