var bundleAddress = require('url').pathToFileURL(__filename).href;
var n=Object.defineProperty;var m=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var u=Object.prototype.hasOwnProperty;var l=(r,e)=>{for(var a in e)n(r,a,{get:e[a],enumerable:!0})},s=(r,e,a,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of p(e))!u.call(r,t)&&t!==a&&
n(r,t,{get:()=>e[t],enumerable:!(i=m(e,t))||i.enumerable});return r};var f=r=>s(n({},"__esModule",{value:!0}),r);var b={};l(b,{a:()=>c});module.exports=f(b);var o=require("node:fs/promises");async function c(r){return(0,o.readFile)(new URL(`../../prebuilt/${r}`,bundleAddress)).
catch(()=>{})}0&&(module.exports={a});
