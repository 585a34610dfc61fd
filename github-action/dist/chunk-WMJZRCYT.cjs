var s=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var $=Object.prototype.hasOwnProperty;var c=(t,o)=>{for(var e in o)s(t,e,{get:o[e],enumerable:!0})},v=(t,o,e,n)=>{if(o&&typeof o=="object"||typeof o=="function")for(let p of y(o))!$.call(t,p)&&p!==e&&
s(t,p,{get:()=>o[p],enumerable:!(n=x(o,p))||n.enumerable});return t};var w=t=>v(s({},"__esModule",{value:!0}),t);var R={};c(R,{a:()=>l,b:()=>u,c:()=>f});module.exports=w(R);var a=require("./chunk-734BLOYB.cjs"),h=require("./chunk-DL23VD4K.cjs");function l(t,o){if(t===void 0)
throw new h.b("INTERNAL_ERROR",`The ${o} was not prepared.`);return t}function u(t,o){let e=t?.startsWith("https:")===!0?(0,a.e)(new URL(t),o):void 0;return e===
void 0?{}:{https_proxy:e.href}}function f(t,o){let e=t.map(r=>new URL(r)).map(r=>({url:r,proxy:(0,a.e)(r,o)})),n=["http","https"].flatMap(r=>{let i=e.find(({url:d,
proxy:m})=>m!==void 0&&d.protocol===`${r}:`)?.proxy;return i===void 0?[]:[`-D${r}.proxyHost=${i.hostname}`,`-D${r}.proxyPort=${i.port||(i.protocol==="https:"?"4\
43":"80")}`]});if(n.length===0)return[];let p=new Set(e.filter(({proxy:r})=>r===void 0).map(({url:r})=>r.hostname));return[...n,`-Dhttp.nonProxyHosts=${[...p].join(
"|")}`]}0&&(module.exports={a,b,c});
