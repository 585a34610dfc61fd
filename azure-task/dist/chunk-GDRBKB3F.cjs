var f=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var P=(t,e)=>{for(var a in e)f(t,a,{get:e[a],enumerable:!0})},R=(t,e,a,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of B(e))!M.call(t,n)&&n!==a&&
f(t,n,{get:()=>e[n],enumerable:!(r=x(e,n))||r.enumerable});return t};var U=t=>R(f({},"__esModule",{value:!0}),t);var F={};P(F,{a:()=>w,b:()=>g,c:()=>p});module.exports=U(F);var d=require("./chunk-QUUW2APT.cjs"),s=require("node:fs"),b=require("node:fs/promises"),z=1024*1024;
async function w(t){let e=(0,s.statSync)(t);return e.isFile()&&e.size<=d.a?A((0,s.readFileSync)(t)):(0,b.open)(t,"r")}async function g(t,e,a){if(t.content!==void 0)
return h(t.content,e,a);let r=Buffer.allocUnsafe(a);return await u(r,t,e),r}async function p(t,e,a,r,n){if(n==null||n.throwIfAborted(),t.content!==void 0){r(h(t.
content,e,a-e));return}let o=Math.min(z,a-e);if(o<=0)return;let[i,c]=[Buffer.allocUnsafe(o),Buffer.allocUnsafe(a-e>o?o:0)];await u(i,t,e);for(let l=e;l<a;l+=o){
n==null||n.throwIfAborted();let y=c.subarray(0,Math.max(Math.min(o,a-l-o),0)),v=u(y,t,l+o);try{r(i)}finally{await v}[i,c]=[y,i]}}async function u(t,e,a){for(let r=0;r<
t.length;){let{bytesRead:n}=await e.read(t,r,t.length-r,a+r);if(n===0)throw m();r+=n}}function h(t,e,a){if(e+a>t.length)throw m();return t.subarray(e,e+Math.max(
a,0))}function m(){return new RangeError("it ends too early")}function A(t){return{content:t,stat:()=>Promise.resolve({size:t.length}),read:(e,a,r,n)=>{let o=t.
subarray(n,n+r);return e.set(o,a),Promise.resolve({bytesRead:o.length})},close:()=>Promise.resolve()}}0&&(module.exports={a,b,c});
