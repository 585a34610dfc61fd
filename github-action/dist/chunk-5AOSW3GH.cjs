var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>D,b:()=>Q});module.exports=__toCommonJS(stdin_exports);var import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
D=(0,import_chunk_2OATJTSY.b)(M=>{"use strict";M.__esModule=!0,M.distance=M.closest=void 0;var u=new Uint32Array(65536),H=function(t,n){for(var e=t.length,v=n.length,
i=1<<e-1,a=-1,s=0,d=e,r=e;r--;)u[t.charCodeAt(r)]|=1<<r;for(r=0;r<v;r++){var c=u[n.charCodeAt(r)],C=c|s;c|=(c&a)+a^a,s|=~(c|a),a&=c,s&i&&d++,a&i&&d--,s=s<<1|1,a=
a<<1|~(C|s),s&=C}for(r=e;r--;)u[t.charCodeAt(r)]=0;return d},J=function(t,n){for(var e=n.length,v=t.length,i=[],a=[],s=Math.ceil(e/32),d=Math.ceil(v/32),r=0;r<s;r++)
a[r]=-1,i[r]=0;for(var c=0;c<d-1;c++){for(var C=0,m=-1,z=c*32,I=Math.min(32,v)+z,o=z;o<I;o++)u[t.charCodeAt(o)]|=1<<o;for(var r=0;r<e;r++){var g=u[n.charCodeAt(
r)],y=a[r/32|0]>>>r&1,l=i[r/32|0]>>>r&1,w=g|C,x=((g|l)&m)+m^m|g|l,f=C|~(x|m),h=m&x;f>>>31^y&&(a[r/32|0]^=1<<r),h>>>31^l&&(i[r/32|0]^=1<<r),f=f<<1|y,h=h<<1|l,m=h|
~(w|f),C=f&w}for(var o=z;o<I;o++)u[t.charCodeAt(o)]=0}for(var k=0,A=-1,L=c*32,U=Math.min(32,v-L)+L,o=L;o<U;o++)u[t.charCodeAt(o)]|=1<<o;for(var B=v,r=0;r<e;r++){
var g=u[n.charCodeAt(r)],y=a[r/32|0]>>>r&1,l=i[r/32|0]>>>r&1,w=g|k,x=((g|l)&A)+A^A|g|l,f=k|~(x|A),h=A&x;B+=f>>>v-1&1,B-=h>>>v-1&1,f>>>31^y&&(a[r/32|0]^=1<<r),h>>>
31^l&&(i[r/32|0]^=1<<r),f=f<<1|y,h=h<<1|l,A=h|~(w|f),k=f&w}for(var o=L;o<U;o++)u[t.charCodeAt(o)]=0;return B},W=function(t,n){if(t.length<n.length){var e=n;n=t,
t=e}return n.length===0?t.length:t.length<=32?H(t,n):J(t,n)};M.distance=W;var K=function(t,n){for(var e=1/0,v=0,i=0;i<n.length;i++){var a=W(t,n[i]);a<e&&(e=a,v=
i)}return n[v]};M.closest=K}),j=(0,import_chunk_2OATJTSY.c)(D(),1),N=3;function Q(t,n){if(n.length===0)return;let e=t.toLowerCase(),v=(0,j.closest)(e,n),i=Math.
min(e.length,v.length),a=O(e,v.toLowerCase());if(a<i&&a<=Math.max(1,Math.floor(i/3)))return v;let s=n.filter(d=>d.toLowerCase().startsWith(e));return e.length>=
N&&s.length===1?s[0]:void 0}function O(t,n){let e=(0,j.distance)(t,n);return e===2&&E(t)===E(n)?1:e}function E(t){return Array.from(t).sort().join("")}0&&(module.exports={a,b});
