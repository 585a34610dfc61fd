var K=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var S=Object.getOwnPropertyNames;var T=Object.prototype.hasOwnProperty;var V=(e,t)=>{for(var n in t)K(e,n,{get:t[n],enumerable:!0})},X=(e,t,n,d)=>{if(t&&typeof t=="object"||typeof t=="function")for(let u of S(t))!T.call(e,u)&&u!==n&&
K(e,u,{get:()=>t[u],enumerable:!(d=P(t,u))||d.enumerable});return e};var Y=e=>X(K({},"__esModule",{value:!0}),e);var I={};V(I,{a:()=>R,b:()=>q});module.exports=Y(I);var E=require("./chunk-2OATJTSY.cjs"),Z=(0,E.b)(e=>{"use strict";e.__esModule=!0,e.distance=e.closest=void 0;
var t=new Uint32Array(65536),n=function(o,a){for(var f=o.length,s=a.length,l=1<<f-1,h=-1,C=0,m=f,r=f;r--;)t[o.charCodeAt(r)]|=1<<r;for(r=0;r<s;r++){var v=t[a.charCodeAt(
r)],w=v|C;v|=(v&h)+h^h,C|=~(v|h),h&=v,C&l&&m++,h&l&&m--,C=C<<1|1,h=h<<1|~(w|C),C&=w}for(r=f;r--;)t[o.charCodeAt(r)]=0;return m},d=function(o,a){for(var f=a.length,
s=o.length,l=[],h=[],C=Math.ceil(f/32),m=Math.ceil(s/32),r=0;r<C;r++)h[r]=-1,l[r]=0;for(var v=0;v<m-1;v++){for(var w=0,L=-1,G=v*32,N=Math.min(32,s)+G,i=G;i<N;i++)
t[o.charCodeAt(i)]|=1<<i;for(var r=0;r<f;r++){var A=t[a.charCodeAt(r)],p=h[r/32|0]>>>r&1,M=l[r/32|0]>>>r&1,x=A|w,U=((A|M)&L)+L^L|A|M,c=w|~(U|L),g=L&U;c>>>31^p&&
(h[r/32|0]^=1<<r),g>>>31^M&&(l[r/32|0]^=1<<r),c=c<<1|p,g=g<<1|M,L=g|~(x|c),w=c&x}for(var i=G;i<N;i++)t[o.charCodeAt(i)]=0}for(var H=0,b=-1,_=v*32,O=Math.min(32,
s-_)+_,i=_;i<O;i++)t[o.charCodeAt(i)]|=1<<i;for(var J=s,r=0;r<f;r++){var A=t[a.charCodeAt(r)],p=h[r/32|0]>>>r&1,M=l[r/32|0]>>>r&1,x=A|H,U=((A|M)&b)+b^b|A|M,c=H|
~(U|b),g=b&U;J+=c>>>s-1&1,J-=g>>>s-1&1,c>>>31^p&&(h[r/32|0]^=1<<r),g>>>31^M&&(l[r/32|0]^=1<<r),c=c<<1|p,g=g<<1|M,b=g|~(x|c),H=c&x}for(var i=_;i<O;i++)t[o.charCodeAt(
i)]=0;return J},u=function(o,a){if(o.length<a.length){var f=a;a=o,o=f}return a.length===0?o.length:o.length<=32?n(o,a):d(o,a)};e.distance=u;var W=function(o,a){
for(var f=1/0,s=0,l=0;l<a.length;l++){var h=u(o,a[l]);h<f&&(f=h,s=l)}return a[s]};e.closest=W}),D=(0,E.c)(Z(),1),$=3;function R(e,t){if(t.length===0)return;let n=e.
toLowerCase(),d=(0,D.closest)(n,t),u=Math.min(n.length,d.length),W=F(n,d.toLowerCase());if(W<u&&W<=Math.max(1,Math.floor(u/3)))return d;let o=t.filter(a=>a.toLowerCase().
startsWith(n));return n.length>=$&&o.length===1?o[0]:void 0}function q(e,t){return[...t].sort((n,d)=>(0,D.distance)(e,n)-(0,D.distance)(e,d))}function F(e,t){let n=(0,D.
distance)(e,t);return n===2&&Q(e)===Q(t)?1:n}function Q(e){return Array.from(e).sort().join("")}0&&(module.exports={a,b});
