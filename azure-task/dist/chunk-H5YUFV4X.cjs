var s=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var R=(o,t)=>{for(var e in t)s(o,e,{get:t[e],enumerable:!0})},$=(o,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let p of y(t))!c.call(o,p)&&p!==e&&
s(o,p,{get:()=>t[p],enumerable:!(n=x(t,p))||n.enumerable});return o};var w=o=>$(s({},"__esModule",{value:!0}),o);var D={};R(D,{a:()=>h,b:()=>f,c:()=>d});module.exports=w(D);var a=require("./chunk-ZMVGFXFW.cjs"),u=require("./chunk-DL23VD4K.cjs");function h(o,t){if(o===void 0)
throw new u.b("INTERNAL_ERROR",`The ${t} was not prepared.`);return o}function f(o,t){let e=(o==null?void 0:o.startsWith("https:"))===!0?(0,a.e)(new URL(o),t):void 0;
return e===void 0?{}:{https_proxy:e.href}}function d(o,t){let e=o.map(r=>new URL(r)).map(r=>({url:r,proxy:(0,a.e)(r,t)})),n=["http","https"].flatMap(r=>{var l;let i=(l=
e.find(({url:m,proxy:v})=>v!==void 0&&m.protocol===`${r}:`))==null?void 0:l.proxy;return i===void 0?[]:[`-D${r}.proxyHost=${i.hostname}`,`-D${r}.proxyPort=${i.port||
(i.protocol==="https:"?"443":"80")}`]});if(n.length===0)return[];let p=new Set(e.filter(({proxy:r})=>r===void 0).map(({url:r})=>r.hostname));return[...n,`-Dhttp\
.nonProxyHosts=${[...p].join("|")}`]}0&&(module.exports={a,b,c});
