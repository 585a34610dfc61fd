var c=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var x=Object.prototype.hasOwnProperty;var B=(a,t)=>{for(var r in t)c(a,r,{get:t[r],enumerable:!0})},z=(a,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of g(t))!x.call(a,e)&&e!==r&&
c(a,e,{get:()=>t[e],enumerable:!(n=S(t,e))||n.enumerable});return a};var F=a=>z(c({},"__esModule",{value:!0}),a);var v={};B(v,{a:()=>o,b:()=>h,c:()=>y});module.exports=F(v);var s=require("node:fs"),w=require("node:fs/promises"),d=require("node:crypto"),I=1024*1024,o=256*1024,
M;async function R(a,t,r){let n=(0,d.createHash)(t);return await y(a,e=>n.update(e),r),n.digest()}async function h(a){return(await R(a,"sha256")).toString("hex")}
async function y(a,t,r,n=(0,s.statSync)(a)){if(n.isFile()&&n.size<=o){U(a,t);return}let e=await(0,w.open)(a,"r");try{let{size:m}=await e.stat(),u=()=>Buffer.allocUnsafe(
Math.min(I,Math.max(m+1,4096))),l=u(),i,f=await e.read(l,0,l.length);for(;f.bytesRead>0;){r==null||r.throwIfAborted();let p=l.subarray(0,f.bytesRead);i??=u();let b=e.
read(i,0,i.length);try{t(p)}finally{f=await b}[l,i]=[i,l]}}finally{await e.close()}}function U(a,t){let r=(0,s.openSync)(a,"r");try{let n=M??=Buffer.allocUnsafeSlow(
o);for(let e=(0,s.readSync)(r,n);e>0;e=(0,s.readSync)(r,n))t(n.subarray(0,e))}finally{(0,s.closeSync)(r)}}0&&(module.exports={a,b,c});
