var h=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var i in t)h(e,i,{get:t[i],enumerable:!0})},D=(e,t,i,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of E(t))!I.call(e,n)&&n!==i&&
h(e,n,{get:()=>t[n],enumerable:!(r=y(t,n))||r.enumerable});return e};var q=e=>D(h({},"__esModule",{value:!0}),e);var B={};N(B,{a:()=>s,b:()=>$,c:()=>o,d:()=>b,e:()=>c,f:()=>d,g:()=>v,h:()=>S,i:()=>T,j:()=>z});module.exports=q(B);var s={integer:2,octetString:4,objectIdentifier:6,
utcTime:23,generalizedTime:24,sequence:48,set:49};function $(e){return 160|e}var o=class extends Error{name="MalformedDer"};function b(e){let t=w(e,0);if(e.subarray(
t.raw.length).some(i=>i!==0))throw new o("there is more after the end");return t}function c(e){if((e.tag&32)===0)throw new o(`a primitive element (tag 0x${e.tag.
toString(16)}) where others should be inside`);let t=[];for(let i=0;i<e.content.length;){let r=w(e.content,i);t.push(r),i+=r.raw.length}return t}function d(e,t,i){
if((e==null?void 0:e.tag)!==t)throw new o(`${i} is missing`);return e}function v(e,t){return c(d(e,s.sequence,t))}function S(e,t){let{content:i}=d(e,s.objectIdentifier,
t),r=[],n=0n;for(let u of i)n=n<<7n|BigInt(u&127),(u&128)===0&&(r.push(n),n=0n);let[a,...f]=r;if(a===void 0||((i.at(-1)??0)&128)!==0)throw new o(`${t} is not an\
 object identifier`);let l=a<80n?a/40n:2n;return[l,a-l*40n,...f].join(".")}function T(e,t){let i=(e==null?void 0:e.content.toString("latin1"))??"",r=(e==null?void 0:
e.tag)===s.utcTime;if(!r&&(e==null?void 0:e.tag)!==s.generalizedTime)throw new o(`${t} is missing`);let n=Number(i.slice(0,2))<50?"20":"19",a=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.
exec(r?n+i:i),[,f,l,u,j,p,x]=a??[],g=new Date(`${f}-${l}-${u}T${j}:${p}:${x}Z`);if(Number.isNaN(g.getTime()))throw new o(`${t} is not a time in UTC`);return g}function z(e){
let{headerSize:t,length:i}=m(e,0);return t+i}function w(e,t){let{headerSize:i,length:r}=m(e,t),n=t+i,a=n+r;if(a>e.length)throw new o("it is cut off");return{tag:e[t]??
0,raw:e.subarray(t,a),content:e.subarray(n,a)}}function m(e,t){let i=e[t],r=e[t+1];if(i===void 0||r===void 0)throw new o("it is cut off");if((i&31)===31)throw new o(
"it holds a tag of several bytes");if(r<128)return{headerSize:2,length:r};let n=r&127;if(n===0||n>4||t+2+n>e.length)throw new o("it holds a length that is not D\
ER");return{headerSize:2+n,length:e.readUIntBE(t+2,n)}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
