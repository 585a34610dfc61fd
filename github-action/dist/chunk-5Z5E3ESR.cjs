var c=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var w=(e,t)=>{for(var o in t)c(e,o,{get:t[o],enumerable:!0})},y=(e,t,o,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of b(t))!g.call(e,a)&&a!==o&&
c(e,a,{get:()=>t[a],enumerable:!(i=v(t,a))||i.enumerable});return e};var S=e=>y(c({},"__esModule",{value:!0}),e);var W={};w(W,{a:()=>h,b:()=>l,c:()=>d});module.exports=S(W);var n=require("./chunk-UTZ4K7U3.cjs"),s=require("./chunk-734BLOYB.cjs"),p=require("./chunk-ZGFX3NXA.cjs");
function h(e,t,o){let i=o.some(a=>n.c[a].needs.readWriteSessions)||void 0;return(0,n.e)({...e,httpProxy:x(e),logDirectory:t,readWriteSessions:i})}function x({apiUrl:e,
httpProxy:t}){return t??(0,s.e)(new URL(e),(0,s.a)(void 0,(0,p.a)()))?.href.replace(/\/$/,"")}var P=16*1024*1024,j=new Set(["raw","cms"]),U=2;function l({batch:e},{
batch:t,arguments:o}){return e!==void 0&&e!=="java"&&t!=="off"&&o.length===0}function d(e,t){let o=({name:r,batch:f})=>{if(f===void 0||e.batch==="off")return;let u=t.
filter(({tool:m})=>m===r);return j.has(f)&&u.some(({file:m})=>m.size>=P)||u.length>=U?f:void 0},i=new Map(Object.values(n.c).map(r=>[r.name,o(r)])),a=new Set(t.
map(({tool:r})=>r));return{of:r=>i.get(r),library:[...a].some(r=>i.get(r)!==void 0&&l(n.c[r],e))}}0&&(module.exports={a,b,c});
