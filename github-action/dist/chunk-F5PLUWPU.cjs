var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>d,b:()=>E,c:()=>o,d:()=>b,e:()=>p,f:()=>l,g:()=>$,h:()=>S,i:()=>T,j:()=>z});module.exports=__toCommonJS(stdin_exports);
var d={integer:2,octetString:4,objectIdentifier:6,utcTime:23,generalizedTime:24,sequence:48,set:49};function E(e){return 160|e}var o=class extends Error{name="M\
alformedDer"};function b(e){let n=h(e,0);if(e.subarray(n.raw.length).some(t=>t!==0))throw new o("there is more after the end");return n}function p(e){if((e.tag&
32)===0)throw new o(`a primitive element (tag 0x${e.tag.toString(16)}) where others should be inside`);let n=[];for(let t=0;t<e.content.length;){let r=h(e.content,
t);n.push(r),t+=r.raw.length}return n}function l(e,n,t){if(e?.tag!==n)throw new o(`${t} is missing`);return e}function $(e,n){return p(l(e,d.sequence,n))}function S(e,n){
let{content:t}=l(e,d.objectIdentifier,n),r=[],i=0n;for(let u of t)i=i<<7n|BigInt(u&127),(u&128)===0&&(r.push(i),i=0n);let[c,...s]=r;if(c===void 0||((t.at(-1)??0)&
128)!==0)throw new o(`${n} is not an object identifier`);let a=c<80n?c/40n:2n;return[a,c-a*40n,...s].join(".")}function T(e,n){let t=e?.content.toString("latin1")??
"",r=e?.tag===d.utcTime;if(!r&&e?.tag!==d.generalizedTime)throw new o(`${n} is missing`);let i=Number(t.slice(0,2))<50?"20":"19",c=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.
exec(r?i+t:t),[,s,a,u,m,x,w]=c??[],f=new Date(`${s}-${a}-${u}T${m}:${x}:${w}Z`);if(Number.isNaN(f.getTime()))throw new o(`${n} is not a time in UTC`);return f}function z(e){
let{headerSize:n,length:t}=g(e,0);return n+t}function h(e,n){let{headerSize:t,length:r}=g(e,n),i=n+t,c=i+r;if(c>e.length)throw new o("it is cut off");return{tag:e[n]??
0,raw:e.subarray(n,c),content:e.subarray(i,c)}}function g(e,n){let t=e[n],r=e[n+1];if(t===void 0||r===void 0)throw new o("it is cut off");if((t&31)===31)throw new o(
"it holds a tag of several bytes");if(r<128)return{headerSize:2,length:r};let i=r&127;if(i===0||i>4||n+2+i>e.length)throw new o("it holds a length that is not D\
ER");return{headerSize:2+i,length:e.readUIntBE(n+2,i)}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
