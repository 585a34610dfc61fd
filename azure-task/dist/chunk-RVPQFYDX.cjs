var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Q,b:()=>R});module.exports=__toCommonJS(stdin_exports);var import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
W=(0,import_chunk_3CREN6VF.c)(y=>{"use strict";y.__esModule=!0,y.distance=y.closest=void 0;var u=new Uint32Array(65536),H=function(t,n){for(var e=t.length,o=n.length,
v=1<<e-1,a=-1,s=0,g=e,r=e;r--;)u[t.charCodeAt(r)]|=1<<r;for(r=0;r<o;r++){var c=u[n.charCodeAt(r)],C=c|s;c|=(c&a)+a^a,s|=~(c|a),a&=c,s&v&&g++,a&v&&g--,s=s<<1|1,a=
a<<1|~(C|s),s&=C}for(r=e;r--;)u[t.charCodeAt(r)]=0;return g},J=function(t,n){for(var e=n.length,o=t.length,v=[],a=[],s=Math.ceil(e/32),g=Math.ceil(o/32),r=0;r<s;r++)
a[r]=-1,v[r]=0;for(var c=0;c<g-1;c++){for(var C=0,m=-1,z=c*32,F=Math.min(32,o)+z,i=z;i<F;i++)u[t.charCodeAt(i)]|=1<<i;for(var r=0;r<e;r++){var d=u[n.charCodeAt(
r)],x=a[r/32|0]>>>r&1,l=v[r/32|0]>>>r&1,w=d|C,L=((d|l)&m)+m^m|d|l,f=C|~(L|m),h=m&L;f>>>31^x&&(a[r/32|0]^=1<<r),h>>>31^l&&(v[r/32|0]^=1<<r),f=f<<1|x,h=h<<1|l,m=h|
~(w|f),C=f&w}for(var i=z;i<F;i++)u[t.charCodeAt(i)]=0}for(var k=0,A=-1,j=c*32,I=Math.min(32,o-j)+j,i=j;i<I;i++)u[t.charCodeAt(i)]|=1<<i;for(var B=o,r=0;r<e;r++){
var d=u[n.charCodeAt(r)],x=a[r/32|0]>>>r&1,l=v[r/32|0]>>>r&1,w=d|k,L=((d|l)&A)+A^A|d|l,f=k|~(L|A),h=A&L;B+=f>>>o-1&1,B-=h>>>o-1&1,f>>>31^x&&(a[r/32|0]^=1<<r),h>>>
31^l&&(v[r/32|0]^=1<<r),f=f<<1|x,h=h<<1|l,A=h|~(w|f),k=f&w}for(var i=j;i<I;i++)u[t.charCodeAt(i)]=0;return B},U=function(t,n){if(t.length<n.length){var e=n;n=t,
t=e}return n.length===0?t.length:t.length<=32?H(t,n):J(t,n)};y.distance=U;var K=function(t,n){for(var e=1/0,o=0,v=0;v<n.length;v++){var a=U(t,n[v]);a<e&&(e=a,o=
v)}return n[o]};y.closest=K}),M=(0,import_chunk_3CREN6VF.d)(W(),1),N=3;function Q(t,n){if(n.length===0)return;let e=t.toLowerCase(),o=(0,M.closest)(e,n),v=Math.
min(e.length,o.length),a=O(e,o.toLowerCase());if(a<v&&a<=Math.max(1,Math.floor(v/3)))return o;let s=n.filter(g=>g.toLowerCase().startsWith(e));return e.length>=
N&&s.length===1?s[0]:void 0}function R(t,n){return[...n].sort((e,o)=>(0,M.distance)(t,e)-(0,M.distance)(t,o))}function O(t,n){let e=(0,M.distance)(t,n);return e===
2&&D(t)===D(n)?1:e}function D(t){return Array.from(t).sort().join("")}0&&(module.exports={a,b});
