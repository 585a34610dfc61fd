var i=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var l=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var s=(e,t)=>{for(var r in t)i(e,r,{get:t[r],enumerable:!0})},d=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of l(t))!p.call(e,o)&&o!==r&&
i(e,o,{get:()=>t[o],enumerable:!(n=u(t,o))||n.enumerable});return e};var c=e=>d(i({},"__esModule",{value:!0}),e);var S={};s(S,{a:()=>a,b:()=>f});module.exports=c(S);var v=/[A-Za-z0-9\-._~/]/;function a({id:e,token:t}){let r={token:t==null?void 0:t.label,serial:t==null?void 0:
t.serial,id:e,type:"private"};return`pkcs11:${Object.entries(r).flatMap(([n,o])=>o===void 0||o===""?[]:[`${n}=${m(o)}`]).join(";")}`}function f(e){return Buffer.
from(e,"utf8").toString("hex")}function m(e){return[...Buffer.from(e,"utf8")].map(t=>{let r=String.fromCharCode(t);return v.test(r)?r:`%${t.toString(16).toUpperCase().
padStart(2,"0")}`}).join("")}0&&(module.exports={a,b});
