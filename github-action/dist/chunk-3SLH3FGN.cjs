var l=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var P=(t,e)=>{for(var r in e)l(t,r,{get:e[r],enumerable:!0})},R=(t,e,r,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of B(e))!M.call(t,n)&&n!==r&&
l(t,n,{get:()=>e[n],enumerable:!(a=x(e,n))||a.enumerable});return t};var U=t=>R(l({},"__esModule",{value:!0}),t);var F={};P(F,{a:()=>w,b:()=>v,c:()=>g});module.exports=U(F);var d=require("./chunk-YPDSJALZ.cjs"),f=require("node:fs"),b=require("node:fs/promises"),z=1024*1024;
async function w(t){let e=(0,f.statSync)(t);return e.isFile()&&e.size<=d.a?A((0,f.readFileSync)(t)):(0,b.open)(t,"r")}async function v(t,e,r){if(t.content!==void 0)
return h(t.content,e,r);let a=Buffer.allocUnsafe(r);return await c(a,t,e),a}async function g(t,e,r,a,n){if(n?.throwIfAborted(),t.content!==void 0){a(h(t.content,
e,r-e));return}let o=Math.min(z,r-e);if(o<=0)return;let[i,u]=[Buffer.allocUnsafe(o),Buffer.allocUnsafe(r-e>o?o:0)];await c(i,t,e);for(let s=e;s<r;s+=o){n?.throwIfAborted();
let y=u.subarray(0,Math.max(Math.min(o,r-s-o),0)),p=c(y,t,s+o);try{a(i)}finally{await p}[i,u]=[y,i]}}async function c(t,e,r){for(let a=0;a<t.length;){let{bytesRead:n}=await e.
read(t,a,t.length-a,r+a);if(n===0)throw m();a+=n}}function h(t,e,r){if(e+r>t.length)throw m();return t.subarray(e,e+Math.max(r,0))}function m(){return new RangeError(
"it ends too early")}function A(t){return{content:t,stat:()=>Promise.resolve({size:t.length}),read:(e,r,a,n)=>{let o=t.subarray(n,n+a);return e.set(o,r),Promise.
resolve({bytesRead:o.length})},close:()=>Promise.resolve()}}0&&(module.exports={a,b,c});
