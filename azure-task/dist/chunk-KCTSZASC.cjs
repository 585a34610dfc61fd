var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>d,b:()=>E,c:()=>o,d:()=>b,e:()=>p,f:()=>h,g:()=>$,h:()=>S,i:()=>T,j:()=>z});module.exports=__toCommonJS(stdin_exports);
var d={integer:2,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49};function E(n){return 160|n}var o=class extends Error{name="M\
alformedDer"};function b(n){let t=g(n,0);if(n.subarray(t.raw.length).some(e=>e!==0))throw new o("there is more after the end");return t}function p(n){if((n.tag&
32)===0)throw new o(`a primitive element (tag 0x${n.tag.toString(16)}) where others should be inside`);let t=[];for(let e=0;e<n.content.length;){let r=g(n.content,
e);t.push(r),e+=r.raw.length}return t}function h(n,t,e){if((n==null?void 0:n.tag)!==t)throw new o(`${e} is missing`);return n}function $(n,t){return p(h(n,d.sequence,
t))}function S(n,t){let{content:e}=h(n,d.objectIdentifier,t),r=[],i=0n;for(let u of e)i=i<<7n|BigInt(u&127),(u&128)===0&&(r.push(i),i=0n);let[c,...s]=r;if(c===void 0||
((e.at(-1)??0)&128)!==0)throw new o(`${t} is not an object identifier`);let a=c<80n?c/40n:2n;return[a,c-a*40n,...s].join(".")}function T(n,t){let e=(n==null?void 0:
n.content.toString("latin1"))??"",r=(n==null?void 0:n.tag)===d.utcTime;if(!r&&(n==null?void 0:n.tag)!==d.generalizedTime)throw new o(`${t} is missing`);let i=Number(
e.slice(0,2))<50?"20":"19",c=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(r?i+e:e),[,s,a,u,l,w,m]=c??[],f=new Date(`${s}-${a}-${u}T${l}:${w}:${m}Z`);
if(Number.isNaN(f.getTime()))throw new o(`${t} is not a time in UTC`);return f}function z(n){let{headerSize:t,length:e}=x(n,0);return t+e}function g(n,t){let{headerSize:e,
length:r}=x(n,t),i=t+e,c=i+r;if(c>n.length)throw new o("it is cut off");return{tag:n[t]??0,raw:n.subarray(t,c),content:n.subarray(i,c)}}function x(n,t){let e=n[t],
r=n[t+1];if(e===void 0||r===void 0)throw new o("it is cut off");if((e&31)===31)throw new o("it holds a tag of several bytes");if(r<128)return{headerSize:2,length:r};
let i=r&127;if(i===0||i>4||t+2+i>n.length)throw new o("it holds a length that is not DER");return{headerSize:2+i,length:n.readUIntBE(t+2,i)}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
