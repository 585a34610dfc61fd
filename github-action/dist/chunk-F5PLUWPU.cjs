var d=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var N=(t,e)=>{for(var n in e)d(t,n,{get:e[n],enumerable:!0})},D=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of E(e))!I.call(t,i)&&i!==n&&
d(t,i,{get:()=>e[i],enumerable:!(r=y(e,i))||r.enumerable});return t};var q=t=>D(d({},"__esModule",{value:!0}),t);var B={};N(B,{a:()=>s,b:()=>$,c:()=>a,d:()=>b,e:()=>c,f:()=>h,g:()=>S,h:()=>T,i:()=>v,j:()=>z});module.exports=q(B);var s={integer:2,octetString:4,objectIdentifier:6,
utcTime:23,generalizedTime:24,sequence:48,set:49};function $(t){return 160|t}var a=class extends Error{name="MalformedDer"};function b(t){let e=w(t,0);if(t.subarray(
e.raw.length).some(n=>n!==0))throw new a("there is more after the end");return e}function c(t){if((t.tag&32)===0)throw new a(`a primitive element (tag 0x${t.tag.
toString(16)}) where others should be inside`);let e=[];for(let n=0;n<t.content.length;){let r=w(t.content,n);e.push(r),n+=r.raw.length}return e}function h(t,e,n){
if(t?.tag!==e)throw new a(`${n} is missing`);return t}function S(t,e){return c(h(t,s.sequence,e))}function T(t,e){let{content:n}=h(t,s.objectIdentifier,e),r=[],
i=0n;for(let f of n)i=i<<7n|BigInt(f&127),(f&128)===0&&(r.push(i),i=0n);let[o,...l]=r;if(o===void 0||((n.at(-1)??0)&128)!==0)throw new a(`${e} is not an object \
identifier`);let u=o<80n?o/40n:2n;return[u,o-u*40n,...l].join(".")}function v(t,e){let n=t?.content.toString("latin1")??"",r=t?.tag===s.utcTime;if(!r&&t?.tag!==
s.generalizedTime)throw new a(`${e} is missing`);let i=Number(n.slice(0,2))<50?"20":"19",o=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(r?i+n:n),[,l,
u,f,j,p,x]=o??[],g=new Date(`${l}-${u}-${f}T${j}:${p}:${x}Z`);if(Number.isNaN(g.getTime()))throw new a(`${e} is not a time in UTC`);return g}function z(t){let{headerSize:e,
length:n}=m(t,0);return e+n}function w(t,e){let{headerSize:n,length:r}=m(t,e),i=e+n,o=i+r;if(o>t.length)throw new a("it is cut off");return{tag:t[e]??0,raw:t.subarray(
e,o),content:t.subarray(i,o)}}function m(t,e){let n=t[e],r=t[e+1];if(n===void 0||r===void 0)throw new a("it is cut off");if((n&31)===31)throw new a("it holds a \
tag of several bytes");if(r<128)return{headerSize:2,length:r};let i=r&127;if(i===0||i>4||e+2+i>t.length)throw new a("it holds a length that is not DER");return{
headerSize:2+i,length:t.readUIntBE(e+2,i)}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
