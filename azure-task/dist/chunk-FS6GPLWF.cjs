var m=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var w=(e,r)=>{for(var t in r)m(e,t,{get:r[t],enumerable:!0})},y=(e,r,t,i)=>{if(r&&typeof r=="object"||typeof r=="function")for(let a of b(r))!g.call(e,a)&&a!==t&&
m(e,a,{get:()=>r[a],enumerable:!(i=d(r,a))||i.enumerable});return e};var S=e=>y(m({},"__esModule",{value:!0}),e);var W={};w(W,{a:()=>h,b:()=>c,c:()=>v});module.exports=S(W);var n=require("./chunk-2DQKPN2T.cjs"),s=require("./chunk-ZMVGFXFW.cjs"),p=require("./chunk-ZGFX3NXA.cjs");
function h(e,r,t){let i=t.some(a=>n.c[a].needs.readWriteSessions)||void 0;return(0,n.e)({...e,httpProxy:x(e),logDirectory:r,readWriteSessions:i})}function x({apiUrl:e,
httpProxy:r}){var t;return r??((t=(0,s.e)(new URL(e),(0,s.a)(void 0,(0,p.a)())))==null?void 0:t.href.replace(/\/$/,""))}var P=16*1024*1024,j=new Set(["raw","cms"]),
U=2;function c({batch:e},{batch:r,arguments:t}){return e!==void 0&&e!=="java"&&r!=="off"&&t.length===0}function v(e,r){let t=({name:o,batch:f})=>{if(f===void 0||
e.batch==="off")return;let u=r.filter(({tool:l})=>l===o);return j.has(f)&&u.some(({file:l})=>l.size>=P)||u.length>=U?f:void 0},i=new Map(Object.values(n.c).map(
o=>[o.name,t(o)])),a=new Set(r.map(({tool:o})=>o));return{of:o=>i.get(o),library:[...a].some(o=>i.get(o)!==void 0&&c(n.c[o],e))}}0&&(module.exports={a,b,c});
